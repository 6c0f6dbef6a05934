import type { DataFiles, Text } from '../model/data';
import { type Figure, figuresIn, isFigure, isRecord, type Keyed, WEIGHED } from './figures';
import { fingerprint } from './fingerprint';

type PlainKind = Exclude<
  keyof DataFiles,
  // What employers say about themselves stands beside the data: it is dated itself, and no version of the data.
  'roles' | 'vocabulary' | 'redirects' | 'changes' | 'learning' | 'version' | 'language-exceptions' | 'own' | 'site'
>;

/** Kinds of files with records that have an id of their own. A new kind does not compile until it stands here, too. */
const PLAIN: Readonly<Record<PlainKind, true>> = {
  trainings: true,
  employers: true,
  regions: true,
  caos: true,
  schools: true,
  funding: true,
  registrations: true,
  relations: true,
  forms: true,
  monitor: true,
  themes: true,
  skills: true,
  glossary: true,
  sources: true,
};
const PLAIN_KINDS = Object.keys(PLAIN) as PlainKind[];

/** What is compared, in the order in which it is told. Steps go by "from to", words of the vocabulary by "list id". */
export const SNAP_KINDS: readonly SnapKind[] = ['roles', 'steps', ...PLAIN_KINDS, 'guides', 'terms'];
export type SnapKind = 'roles' | 'steps' | PlainKind | 'guides' | 'terms';

/** What is kept of one record: its figures in full, and marks by which other changes are seen. */
export interface SnapRecord {
  /** Kept for roles alone: a role that is gone must still be called something. */
  readonly name: Text | null;
  /** Mark of all texts for readers. */
  readonly texts: string;
  /** Mark of everything that is neither text nor figure: references, codes, choices. */
  readonly facts: string;
  /** Figures by their place in the record, keys joined by "/". */
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface VersionNumber {
  readonly data: string;
  readonly schema: number;
  readonly date: string;
}

/** A version of the data, small enough to keep for ever and enough to compare with any other. */
export interface Snapshot {
  readonly version: VersionNumber;
  /** Mark of the shape of the data files; empty = not known. */
  readonly shape: string;
  readonly records: Readonly<Record<SnapKind, Readonly<Record<string, SnapRecord>>>>;
  /** Old id of a role -> where it leads. */
  readonly redirects: Readonly<Record<string, readonly string[]>>;
}

type List = readonly { readonly id: string }[];

/** What is compared of the data. Looser than the data files, so that data of an older shape can be read as well. */
export interface Comparable extends Partial<Record<PlainKind, List>> {
  readonly roles: readonly { readonly id: string; readonly steps?: readonly { readonly to: string }[] }[];
  readonly vocabulary: object;
  /** Ways of learning, explained. */
  readonly learning?: { readonly guides: List };
  readonly redirects: readonly { readonly from: string; readonly to: readonly string[] }[];
  readonly version: VersionNumber;
}

/** Reduce data to what is compared. Order of files, keys and sources says nothing; `shape` is given by who knows it. */
export function snapshotOf(data: Comparable, shape = ''): Snapshot {
  const { roles, version } = data;
  const plain = PLAIN_KINDS.map((kind) => [kind, byId(data[kind] ?? [])]);
  const steps = roles.flatMap((role) =>
    (role.steps ?? []).map(({ to, ...step }) => [`${role.id} ${to}`, snapRecord(step)]),
  );
  return {
    version: { data: version.data, schema: version.schema, date: version.date },
    shape,
    records: {
      ...(Object.fromEntries(plain) as Record<PlainKind, Record<string, SnapRecord>>),
      roles: Object.fromEntries(roles.map(({ steps: _, ...role }) => [role.id, snapRecord(role, nameOf(role))])),
      steps: Object.fromEntries(steps),
      guides: byId(data.learning?.guides ?? []),
      terms: termsOf(data.vocabulary),
    },
    redirects: Object.fromEntries(data.redirects.map(({ from, to }) => [from, [...to].sort()])),
  };
}

const byId = (list: List) => Object.fromEntries(list.map((record) => [record.id, snapRecord(record)]));

function termsOf(vocabulary: object): Record<string, SnapRecord> {
  const lists = Object.entries(vocabulary).flatMap(([list, terms]) =>
    Array.isArray(terms) ? (terms as List).map((term) => [`${list} ${term.id}`, snapRecord(term)] as const) : [],
  );
  return Object.fromEntries(lists);
}

const isText = (value: unknown): value is Keyed => isRecord(value) && 'nl' in value && 'en' in value;

const nameOf = (role: object): Text | null => {
  const { name } = role as { name?: unknown };
  return isText(name) ? { nl: String(name.nl), en: String(name.en) } : null;
};

function snapRecord(record: object, name: Text | null = null): SnapRecord {
  const { id: _, $schema: __, ...content } = record as Keyed;
  const figures: Record<string, Figure> = {};
  for (const { path, figure } of figuresIn(content)) {
    let place = path.join('/');
    // Two figures of one name, such as two entries for one agreement: neither may hide the other.
    while (place in figures) place += '+';
    figures[place] = { ...figure, sources: [...figure.sources].sort() };
  }
  const { texts, facts } = parted(content);
  return { name, texts: fingerprint(texts), facts: fingerprint(facts), figures };
}

interface Parts {
  readonly texts?: unknown;
  readonly facts?: unknown;
}

/** A value without its figures, in its texts and the rest. What holds only texts has no rest, and the other way round. */
function parted(value: unknown): Parts {
  if (Array.isArray(value)) {
    const items = value.map(parted);
    const side = (list: readonly unknown[]) => (list.every((item) => item === undefined) ? undefined : list);
    return {
      texts: side(items.map(({ texts }) => texts)),
      facts: value.length === 0 ? value : side(items.map(({ facts }) => facts)),
    };
  }
  if (!isRecord(value)) return { facts: value };
  const weighed = isFigure(value) ? WEIGHED : [];
  const sides = Object.entries(value).flatMap(([key, item]) => {
    if (weighed.includes(key)) return [];
    // Bare texts too: the `nl` and `en` of a word of the vocabulary.
    return [[key, isText(value) && (key === 'nl' || key === 'en') ? { texts: item } : parted(item)] as const];
  });
  const side = (pick: (parts: Parts) => unknown) => {
    const there = sides.filter(([, parts]) => pick(parts) !== undefined);
    return there.length === 0 ? undefined : Object.fromEntries(there.map(([key, parts]) => [key, pick(parts)]));
  };
  return { texts: side(({ texts }) => texts), facts: side(({ facts }) => facts) };
}
