import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFile } from '../../../src/core/validate/format';
import { validate } from '../../../src/core/validate/validate';
import { valueAt, valuesIn } from '../../../src/core/validate/walk';
import { dataSet, toFiles } from '../../support/dataSet';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();
const timeout = 30_000 + numRuns * 20;

const good = toFiles(dataSet());
const fileNames = [...good.keys()];

/** Values that files are not supposed to hold, and keys that bite in JavaScript. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    [],
    {},
    [[]],
    [null],
    { unknown: 'no-source' },
    'helpende',
    '2026-11',
  ),
  fc
    .constantFrom('__proto__', 'constructor', 'toString')
    .map((key) => JSON.parse(`{ "${key}": { "x": 1 } }`) as unknown),
);

type Mutation = (files: Map<string, string>) => void;

const rewrite =
  (file: string, change: (value: unknown) => unknown): Mutation =>
  (files) => {
    const text = files.get(file);
    if (text === undefined) return;
    try {
      files.set(file, JSON.stringify(change(JSON.parse(text))) ?? 'null');
    } catch {
      // An earlier mutation made it no JSON at all; then it stays as it is.
    }
  };

/** Put a strange value at any place of a file, take the place away, or repeat it. */
const valueMutation = fc
  .record({
    file: fc.constantFrom(...fileNames),
    at: fc.nat(),
    how: fc.constantFrom('put', 'drop', 'repeat'),
    value: strange,
  })
  .map(({ file, at, how, value }) =>
    rewrite(file, (root) => {
      const places = [...valuesIn(root)];
      const place = places[at % places.length];
      const key = place?.path.at(-1);
      if (!place || key === undefined) return value;
      const inside = valueAt(root, place.path.slice(0, -1)) as Record<string | number, unknown>;
      if (how === 'put') inside[key] = value;
      else if (how === 'drop') delete inside[key];
      else if (Array.isArray(inside)) inside.push(place.value);
      else inside[`${key}2`] = place.value;
      return root;
    }),
  );

const textMutation: fc.Arbitrary<Mutation> = fc
  .record({
    file: fc.constantFrom(...fileNames),
    at: fc.nat(),
    cut: fc.nat({ max: 20 }),
    text: fc.string({ unit: 'binary', maxLength: 5 }),
  })
  .map(({ file, at, cut, text }) => (files) => {
    const old = files.get(file) ?? '';
    const from = at % (old.length + 1);
    files.set(file, old.slice(0, from) + text + old.slice(from + cut));
  });

const fileMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...fileNames).map(
    (file): Mutation =>
      (files) =>
        void files.delete(file),
  ),
  fc
    .tuple(
      fc.oneof(fc.string(), fc.constantFrom('roles/__proto__.json', 'roles/.json', 'schema/x', 'roles/a/b.json')),
      fc.string(),
    )
    .map(
      ([file, text]): Mutation =>
        (files) =>
          void files.set(file, text),
    ),
  fc.tuple(fc.constantFrom(...fileNames), fc.constantFrom(...fileNames)).map(
    ([to, from]): Mutation =>
      (files) =>
        void files.set(to, good.get(from) ?? ''),
  ),
);

const mutations = fc.array(fc.oneof({ weight: 4, arbitrary: valueMutation }, textMutation, fileMutation), {
  minLength: 1,
  maxLength: 4,
});

function mutated(list: readonly Mutation[]): Map<string, string> {
  const files = new Map(good);
  for (const mutate of list) mutate(files);
  return files;
}

describe('validate', () => {
  it(
    'never throws, and always says what, where and how to mend it',
    () => {
      fc.assert(
        fc.property(mutations, (list) => {
          const { problems, data } = validate(mutated(list));
          expect(data === null).toBe(problems.some((problem) => problem.severity === 'error'));
          for (const { file, what, mend } of problems) {
            expect(file === '' && what === '').toBe(false);
            expect(what.length).toBeGreaterThan(5);
            expect(mend.length).toBeGreaterThan(5);
            expect(`${what} ${mend}`).not.toMatch(/undefined|\[object|NaN|Infinity/);
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );
});

describe('formatFile', () => {
  it(
    'is stable: formatting twice changes nothing, and no record is lost',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...fileNames), strange, (file, value) => {
          const once = formatFile(file, value);
          expect(formatFile(file, JSON.parse(once))).toBe(once);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
