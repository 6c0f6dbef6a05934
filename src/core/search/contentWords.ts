import { fold } from './fold';
import { stem } from './words';

/** Words that carry no content when people describe their work: "iemand die mensen helpt met ...", "I want to work with". */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `de het een der des den in op bij van voor en of als met aan te om tot naar uit af over onder door per er dat dit die
   deze wie wat waar hoe dan ook niet geen wel zo nog al ik je jij hij ze zij we wij jullie u hun haar zijn ben was
   waren wil wilt willen wordt worden kan kunnen moet moeten mag mogen heb hebt heeft hebben doe doet doen ga gaat gaan
   graag iemand iets alles alle andere functie baan beroep werk werkt werken werkzaam zoals bijvoorbeeld
   the an of and or for at with to am is are be who that which i you he she they my your someone something do does
   want like job work works working person`.split(/\s+/),
);

/** Parts of verbs that come apart: "uitdelen" in a question is "deelt ... uit" in a task. */
const PARTICLES: ReadonlySet<string> = new Set(
  'aan achter af bij door in klaar mee na om op over rond samen schoon terug toe uit vast voor weg'.split(' '),
);
/** As they are at the start of a stem. */
const STEMMED_PARTICLES = new Set([...PARTICLES].map((particle) => particle.replace(/(.)\1/g, '$1')));

/** Other words for the same: all count as the first of their line. */
const SAME: readonly string[] = [
  'ouderen bejaarden bejaarde senioren elderly seniors',
  'medicijn medicatie pillen tabletten medicine medicines medication',
  'arts dokter doctor doctors',
  'kind kleuter peuter child children kids',
  'baby babytje zuigeling pasgeborene newborn',
  'gehandicapt beperking beperkt handicap disability disabled disabilities',
  'verslaafd verslaving addiction addicted',
  'dakloos daklozen thuislozen homeless',
  'schuld schulden debt debts',
  'computer laptop',
  'foto fotos',
];

/** Words whose stem would be that of another: parents are not the elderly. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ['ouderen', 'ouderen'],
  ['oudere', 'ouderen'],
  ['ouder', 'ouder'],
  ['ouders', 'ouder'],
  ['wast', 'was'],
]);

/** Stems by word: descriptions use few words, many times. Bounded, for words that people type. */
const STEMS = new Map<string, string>();
const MAX_STEMS = 20_000;

/**
 * Stem of one folded word for comparing descriptions of work, bolder than that of job names: prikt, prikken and prik
 * meet, as do verzorgt and verzorging, helps and helping. Need not be a word.
 */
export function contentStem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MAX_STEMS) STEMS.clear();
  const found = computeStem(word);
  STEMS.set(word, found);
  return found;
}

function computeStem(word: string): string {
  const kept = KEPT.get(word);
  if (kept) return kept;
  const bare = bareStem(word);
  return SAME_AS.get(bare) ?? bare;
}

function bareStem(word: string): string {
  const noun = stem(word);
  if (noun.length < 4) return noun;
  return noun
    .replace(/(.{2}[^aeious])s$/, '$1')
    .replace(/(.{3})(?:ingen|ing)$/, '$1')
    .replace(/(.{3})(?:eren|ers|er)$/, '$1')
    .replace(/(.{2})(?:en|es|e)$/, '$1')
    .replace(/(.{2})dt$/, '$1d')
    .replace(/(.{3})t$/, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const SAME_AS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map((word) => KEPT.get(word) ?? bareStem(word));
    return others.map((other): [string, string] => [other, first]);
  }),
);

/** The stems of a text that carry content, each once, in order; empty when there are none. */
export function contentStems(text: string): string[] {
  const stems = new Set<string>();
  for (const word of fold(text).split(' ')) if (word && !EMPTY_WORDS.has(word)) stems.add(contentStem(word));
  return [...stems];
}

/** As {@link contentStems}, of a task ("Je deelt medicijnen uit"): verbs that came apart are there whole as well. */
export function taskStems(task: string): string[] {
  const words = fold(task).split(' ');
  const stems = contentStems(task);
  const verb = words[0] === 'je' ? words[1] : undefined;
  if (!verb) return stems;
  const whole = words.slice(2).flatMap((word) => (PARTICLES.has(word) ? [contentStem(word + verb)] : []));
  return [...stems, ...whole];
}

/** A verb without the part that may come apart, or undefined: "klaarmaak" gives "maak". */
export function withoutParticle(stemmed: string): string | undefined {
  for (let length = 2; length <= 6; length++) {
    if (STEMMED_PARTICLES.has(stemmed.slice(0, length)) && stemmed.length >= length + 3) return stemmed.slice(length);
  }
  return undefined;
}
