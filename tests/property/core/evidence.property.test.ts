import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, certaintyOf, FIGURE_TOPICS } from '../../../src/core/evidence/certaintyOf';
import { citedIn } from '../../../src/core/evidence/citedIn';
import { countUses, USE_KINDS, usesOf } from '../../../src/core/evidence/usesOf';
import { validate } from '../../../src/core/validate/validate';
import { encodeSourceUses } from '../../../src/dataset/sourceUses';
import { readDataFiles } from '../../../tools/data/readData';
import { smallData } from '../../support/dataFiles';
import { fuzzRuns } from '../../support/fuzzRuns';

const TODAY = '2026-11-21';

describe('how sure a role is', () => {
  const figure = fc.record({
    topic: fc.constantFrom(...FIGURE_TOPICS),
    certainty: fc.constantFrom(...CERTAINTIES),
    asOf: fc.option(fc.integer({ min: 2000, max: 2026 }).map(String), { nil: undefined }),
  });

  it('adds up: the certainties to the count, the topics to the whole', () => {
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        const table = certaintyOf(figures, TODAY);
        expect(table.total).toBe(figures.length);
        for (const part of [table, ...table.topics]) {
          expect(CERTAINTIES.reduce((sum, word) => sum + part[word], 0)).toBe(part.total);
          expect(part.old).toBeLessThanOrEqual(part.total);
        }
        for (const key of ['total', 'old', ...CERTAINTIES] as const)
          expect(table.topics.reduce((sum, topic) => sum + topic[key], 0)).toBe(table[key]);
      }),
    );
  });
});

describe('what sources support', () => {
  /** Data in which some records cite other sources than they did, at any depth. */
  const data = fc.array(fc.constantFrom('boek', 'krant', 'site'), { minLength: 1, maxLength: 60 }).map((ids) =>
    smallData((files) => {
      let at = 0;
      const change = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('sources' in value && Array.isArray(value.sources)) {
          const id = ids[at % ids.length];
          if (at % 2 === 0 && id) value.sources = [id];
          at += 1;
        }
        for (const item of Object.values(value)) change(item);
      };
      const { sources: _, ...records } = files;
      change(records);
    }),
  );

  it('names every cited id, and no other', () => {
    fc.assert(
      fc.property(data, (files) => {
        const { sources: _, ...records } = files;
        expect(new Set(usesOf(files).keys())).toEqual(citedIn(records));
      }),
      // One case goes over the whole published data.
      { numRuns: fuzzRuns(30) },
    );
  });

  it('holds for the published data, and its files list as many lines as the counts promise', () => {
    const { data: real } = validate(readDataFiles());
    if (!real) throw new Error('the data has errors');
    const { sources, ...records } = real;
    const uses = usesOf(real);
    expect(new Set(uses.keys())).toEqual(citedIn(records));
    const files = encodeSourceUses(real);
    for (const { id } of sources) {
      const lines = USE_KINDS.map((kind) => files.get(id)?.uses[kind]?.length ?? 0);
      expect(lines, id).toEqual(countUses(uses.get(id) ?? []));
      expect(
        lines.some((count) => count > 0),
        id,
      ).toBe(true);
    }
  });
});
