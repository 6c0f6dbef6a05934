import { fold } from './fold';
import type { RoleHit } from './searchIndex';

/** Employers as the search knows them: words of their name, and the sectors they work in. */
export interface Workplaces {
  readonly employers: readonly (readonly [name: string, sectors: readonly string[]])[];
  /** Towns: they say where, not what. */
  readonly towns: readonly string[];
}

type Search = (query: string, limit?: number) => RoleHit[];

/** Words in names of employers and towns that say something by themselves. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `de den der het van en aan in bij op zorg zorggroep groep stichting kraamzorg thuiszorg thuis kinderopvang revalidatie welzijn
   jeugdbescherming jeugd gezin centrum ziekenhuis gasthuis medisch universitair orthopedisch huisartsenposten
   verslavingszorg thuishulp ambulancezorg ggd ggz jgz rav ghz dokters kindercentra leven verzorgd leger respect radius dak
   hecht topaz perspektief huisartsenorganisatie regio west midden zuid eerder nederland wijk woonzorg woonzorgcentra`.split(
    /\s+/,
  ),
);
/** What a role outside the sectors of the named employer loses, of a score from 0 to 1. */
const ELSEWHERE = 0.2;
/** A score that only the same text has. */
const SAME_TEXT = 0.97;
const WEAK_BELOW = 0.5;
const ALL = 10_000;
const DEFAULT_LIMIT = 10;

const ownWords = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word.length > 2 && !PLAIN_WORDS.has(word));

/**
 * A search that understands the name of an employer or a town in the question: "verpleegkundige Parnassia" asks for
 * "verpleegkundige", with roles in the sectors of Parnassia first. A question that is itself a name or an alias is left as
 * it is, as is one with nothing but an employer. `sectorsOf` gives the sectors of a role by its id.
 */
export function withWorkplaces(
  search: Search,
  { employers, towns }: Workplaces,
  sectorsOf: (role: string) => readonly string[],
): Search {
  const sectorsByWord = new Map<string, Set<string>>();
  const townWords = new Set(towns.flatMap(ownWords));
  for (const word of townWords) sectorsByWord.set(word, new Set());
  for (const [name, sectors] of employers) {
    // "GGZ Delfland": the town in its name still only says where.
    for (const word of ownWords(name).filter((each) => !townWords.has(each))) {
      const known = sectorsByWord.get(word) ?? new Set();
      for (const sector of sectors) known.add(sector);
      sectorsByWord.set(word, known);
    }
  }
  return (query, limit = DEFAULT_LIMIT) => {
    const words = fold(query).split(' ');
    const rest = words.filter((word) => !sectorsByWord.has(word));
    const asked = search(query, limit);
    const isPlain = rest.length === words.length || rest.every((word) => PLAIN_WORDS.has(word));
    if (isPlain || (asked[0]?.score ?? 0) > SAME_TEXT) return asked;
    const sectors = new Set(words.flatMap((word) => [...(sectorsByWord.get(word) ?? [])]));
    const hits = search(rest.join(' '), ALL);
    if (sectors.size === 0) return hits.slice(0, Math.max(0, limit));
    return hits
      .map((hit) => {
        if (sectorsOf(hit.id).some((sector) => sectors.has(sector))) return hit;
        const score = Math.max(0, hit.score - ELSEWHERE);
        return { ...hit, score, weak: score < WEAK_BELOW };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(0, limit));
  };
}
