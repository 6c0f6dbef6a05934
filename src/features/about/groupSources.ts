import { fold } from '../../core/search/fold';
import type { SourcesFile } from '../../state/useLoaded';

export type CountedSource = SourcesFile['sources'][number];

export interface SourceGroup {
  /** First letter of the publisher, "0-9", or "none". */
  readonly id: string;
  readonly sources: readonly CountedSource[];
}

/** Sources in which every word of the text is found, in title, publisher or year. */
export function findSources(sources: readonly CountedSource[], text: string): readonly CountedSource[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return sources;
  return sources.filter(({ title, publisher, year }) => {
    const folded = fold(`${title} ${publisher ?? ''} ${year ?? ''}`);
    return words.every((word) => folded.includes(word));
  });
}

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
