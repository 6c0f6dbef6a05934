import { isOld } from '../../src/core/evidence/isOld';
import { countUses, USE_KINDS, usesOf } from '../../src/core/evidence/usesOf';
import type { DataFiles, SourceFile } from '../../src/core/model/data';
import { share, type Table } from './table';

const PUBLISHERS_SHOWN = 20;

/** Sources per kind: how many, how old, and how many things of each kind rest on them. */
export function sourceKinds(data: DataFiles): Table {
  const uses = usesOf(data);
  const kinds: readonly SourceFile['kind'][] = ['publication', 'dataset', 'editorial'];
  return {
    title: 'Sources per kind, and what rests on them',
    head: ['kind', 'sources', 'without a year', 'older than three years', 'uses', ...USE_KINDS],
    rows: kinds.map((kind) => {
      const sources = data.sources.filter((source) => source.kind === kind);
      const counts = countUses(sources.flatMap(({ id }) => uses.get(id) ?? []));
      return [
        kind,
        sources.length,
        sources.filter(({ year }) => year === undefined).length,
        share(sources.filter(({ year }) => isOld(year, data.version.date)).length, sources.length),
        counts.reduce((sum, count) => sum + count, 0),
        ...counts,
      ];
    }),
  };
}

/** The publishers on whom most rests. */
export function publishers(data: DataFiles): Table {
  const uses = usesOf(data);
  const all = new Map<string, { sources: number; uses: number }>();
  for (const { id, publisher = 'none' } of data.sources) {
    const sofar = all.get(publisher) ?? { sources: 0, uses: 0 };
    all.set(publisher, { sources: sofar.sources + 1, uses: sofar.uses + (uses.get(id)?.length ?? 0) });
  }
  return {
    title: `The ${PUBLISHERS_SHOWN} publishers on whom most rests (of ${all.size})`,
    head: ['publisher', 'sources', 'uses'],
    rows: [...all]
      .sort(([a, x], [b, y]) => y.uses - x.uses || (a < b ? -1 : 1))
      .slice(0, PUBLISHERS_SHOWN)
      .map(([publisher, counts]) => [publisher, counts.sources, counts.uses]),
  };
}

/** Sources that nothing rests on; the check refuses them, so this shows only while somebody is at work. */
export function unusedSources(data: DataFiles): Table {
  const uses = usesOf(data);
  const unused = data.sources.filter(({ id }) => !uses.has(id));
  return {
    title: `Unused sources: ${unused.length}`,
    head: ['source', 'title'],
    rows: unused.map(({ id, title }) => [id, title]),
  };
}

/** The texts that licences ask for, each with the number of sources it goes with. */
export function licences(data: DataFiles): Table {
  const texts = new Map<string, number>();
  for (const { attribution } of data.sources) {
    if (attribution) texts.set(attribution.en, (texts.get(attribution.en) ?? 0) + 1);
  }
  return {
    title: 'Texts that licences ask for (our own data: CC BY 4.0)',
    head: ['text', 'sources'],
    rows: [...texts].sort(([, a], [, b]) => b - a),
  };
}
