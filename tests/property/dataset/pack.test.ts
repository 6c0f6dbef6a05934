import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/dataset/pack';
import type { Pack } from '../../../src/dataset/packFormat';
import { unpack } from '../../../src/dataset/unpack';
import { fuzzRuns } from '../../support/fuzzRuns';

/** Over the wire and back. */
const sent = (packed: Pack): Pack => JSON.parse(JSON.stringify(packed)) as Pack;

/** Values with many repeated parts, as the data has, and keys that are traps. */
const key = fc.constantFrom('nl', 'en', 'id', '__proto__', 'constructor', '', '2', '10', 'a key', 'é\u2028');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('', 'verzorgende', 'x', '1', 'null', 'toString'),
    fc.constantFrom(0, 1, -1, 0.5, 1e21, true, false, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const text = fc.oneof(
  { weight: 6, arbitrary: value.map((made) => JSON.stringify(made)) },
  { weight: 2, arbitrary: fc.json() },
  // Not as JSON.stringify writes it, or no JSON at all.
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' 1', '1.0', '-0', '{"b":1,"1":2}', '{"a":1,"a":2}', '[1, 2]', '{', '"\\u0041"'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const files = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 12 }), text), {
  selector: ([name]) => name,
  maxLength: 8,
});

describe('pack', () => {
  it('gives back every file byte for byte, whatever is in it', () => {
    fc.assert(
      fc.property(files, (made) => {
        const opened = unpack(sent(pack(made)));
        expect([...opened.names].sort()).toEqual(made.map(([name]) => name).sort());
        for (const [name, content] of made) expect(opened.text(name)).toBe(content);
        expect(opened.text('not there \u0000')).toBeUndefined();
      }),
      { numRuns: fuzzRuns() },
    );
  });

  it('is the same for the same files, and holds each text once', () => {
    fc.assert(
      fc.property(files, (made) => {
        const packed = pack(made);
        expect(packed).toEqual(pack(made));
        expect(new Set(packed.strings).size).toBe(packed.strings.length);
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
