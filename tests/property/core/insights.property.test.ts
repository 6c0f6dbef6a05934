import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_FORMS, type CsvCell, csvText } from '../../../src/core/insights/csv';
import { isJob, jobsOf } from '../../../src/core/insights/jobs';
import { candidatesFor, scarceJobs } from '../../../src/core/insights/scarce';
import { gridOf } from '../../../src/core/insights/scarceAndHeavy';
import { waysOut } from '../../../src/core/insights/waysOut';
import { physicalChange } from '../../../src/core/lenses/strain';
import type { Graph, Role } from '../../../src/core/model/graph';
import { allPaths } from '../../support/bruteForce';
import { fuzzRuns } from '../../support/fuzzRuns';
import { randomGraph } from '../../support/randomGraph';

// One case counts over a whole network many times.
const numRuns = fuzzRuns(300);
const timeout = 60_000 + numRuns * 30;

/** Jobs at the end of any way of at most two steps and five years, by trying them all. */
const reachable = (graph: Graph, start: Role): Set<Role> =>
  new Set(
    allPaths(graph, start, { limits: { maxMonths: 60 }, has: [], maxSteps: 2 })
      .flatMap((path) => path.at(-1)?.to ?? [])
      .filter(isJob),
  );

describe('insights on random networks', () => {
  it(
    'heavy jobs have exactly the lighter ones that some way leads to',
    () => {
      fc.assert(
        fc.property(randomGraph, ({ graph }) => {
          for (const { role, lighter, soonest } of waysOut(graph)) {
            const expected = [...reachable(graph, role)].filter((to) =>
              ['less', 'much-less'].includes(physicalChange(role, to) ?? ''),
            );
            expect(lighter.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
            expect(soonest === null).toBe(lighter.length === 0);
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'scarce jobs have exactly the sources from which some way leads there',
    () => {
      fc.assert(
        fc.property(randomGraph, ({ graph }) => {
          for (const { role, near } of scarceJobs(graph)) {
            const expected = jobsOf(graph).filter((from) => from !== role && reachable(graph, from).has(role));
            expect(near.map(({ role: { id } }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it('more people never make fewer candidates, and no job has more than the house', () => {
    fc.assert(
      fc.property(
        randomGraph,
        fc.dictionary(
          fc.nat(8).map((i) => `r${i}`),
          fc.nat(50),
        ),
        fc.nat(8).map((i) => `r${i}`),
        ({ graph }, counts, extra) => {
          const scarce = scarceJobs(graph);
          const before = new Map(candidatesFor(scarce, counts).map(({ role, people }) => [role, people]));
          const after = candidatesFor(scarce, { ...counts, [extra]: (counts[extra] ?? 0) + 1 });
          const all = Object.values(counts).reduce((sum, people) => sum + people, 1);
          for (const { role, people } of after) {
            expect(people).toBeGreaterThanOrEqual(before.get(role) ?? 0);
            expect(people).toBeLessThanOrEqual(all);
          }
          expect(after.length).toBeGreaterThanOrEqual(before.size);
        },
      ),
      { numRuns },
    );
  });

  it('the grid and what is unknown add up to all jobs', () => {
    fc.assert(
      fc.property(randomGraph, ({ graph }) => {
        const { counts, unknown, total } = gridOf(jobsOf(graph));
        expect(counts.flat().reduce((sum, count) => sum + count, 0) + unknown.length).toBe(total);
      }),
      { numRuns },
    );
  });
});

/** A reader of CSV by the book (RFC 4180), apart from the writer. */
function readCsv(text: string, between: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let i = 1; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else inQuotes = false;
    } else if (sign === '"') inQuotes = true;
    else if (sign === between) {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += sign;
  }
  return rows;
}

describe('CSV', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '"', '\r', '\n', 'a') }),
  );
  it('reads back cell by cell, and no text cell starts a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(CSV_FORMS.nl, CSV_FORMS.en),
        (rows: CsvCell[][], form) => {
          const back = readCsv(csvText(rows, form), form.between);
          expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
            rows.map((row) => row.map((cell) => String(cell).replace(/^'(?=[=+\-@\t\r])/, ''))),
          );
          for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});
