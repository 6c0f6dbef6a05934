import { isOld } from '../../core/evidence/isOld';
import { USE_KINDS, type UseKind } from '../../core/evidence/usesOf';
import type { SourceFile } from '../../core/model/data';
import { fold } from '../../core/search/fold';
import type { SourcesFile } from '../../state/useLoaded';

export type CountedSource = SourcesFile['sources'][number];

export interface SourceGroup {
  /** First letter of the publisher, "0-9", or "none". */
  readonly id: string;
  readonly sources: readonly CountedSource[];
}

/** What the reader wants to see of the sources; an empty choice lets everything through. */
export interface SourceFilter {
  readonly text: string;
  readonly kind: SourceFile['kind'] | '';
  /** Only sources that support something of this kind. */
  readonly supports: UseKind | '';
  /** Only sources older than three years on the day of the data. */
  readonly onlyOld: boolean;
}

export const NO_FILTER: SourceFilter = { text: '', kind: '', supports: '', onlyOld: false };

/** Sources in which every word of the text is found (in title, publisher or year), and that pass the other choices. */
export function filterSources(
  sources: readonly CountedSource[],
  { text, kind, supports, onlyOld }: SourceFilter,
  today: string,
): readonly CountedSource[] {
  const words = fold(text).split(' ').filter(Boolean);
  return sources.filter((source) => {
    if (kind !== '' && source.kind !== kind) return false;
    if (supports !== '' && usesOfKind(source, supports) === 0) return false;
    if (onlyOld && !isOld(source.year, today)) return false;
    if (words.length === 0) return true;
    const folded = fold(`${source.title} ${source.publisher ?? ''} ${source.year ?? ''}`);
    return words.every((word) => folded.includes(word));
  });
}

/** How many things of a kind rest on this source. */
export const usesOfKind = ({ uses }: CountedSource, kind: UseKind): number => uses[USE_KINDS.indexOf(kind)] ?? 0;

/** By the first letter of the publisher, then publisher, newest first; those without a publisher last. */
export function groupSources(sources: readonly CountedSource[]): SourceGroup[] {
  const groups = new Map<string, CountedSource[]>();
  for (const source of sources) groups.set(letterOf(source), [...(groups.get(letterOf(source)) ?? []), source]);
  const order = (id: string) => (id === 'none' ? '~' : id);
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([id, list]) => ({ id, sources: list.sort(comparePublisher) }));
}

function letterOf({ publisher }: CountedSource): string {
  const first = fold(publisher ?? '').charAt(0);
  if (first === '') return 'none';
  return /\d/.test(first) ? '0-9' : first;
}

const comparePublisher = (a: CountedSource, b: CountedSource): number =>
  fold(a.publisher ?? '').localeCompare(fold(b.publisher ?? '')) ||
  (b.year ?? '').localeCompare(a.year ?? '') ||
  a.title.localeCompare(b.title);

/** The fixed texts that sources ask for, each once, with the sources it is for. */
export function attributionsOf(sources: readonly CountedSource[]): { text: CountedSource; count: number }[] {
  const texts = new Map<string, CountedSource[]>();
  for (const source of sources) {
    if (!source.attribution) continue;
    texts.set(source.attribution.nl, [...(texts.get(source.attribution.nl) ?? []), source]);
  }
  return [...texts.values()].flatMap((list) => (list[0] ? [{ text: list[0], count: list.length }] : []));
}
