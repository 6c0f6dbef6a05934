import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../../src/core/colour/contrast';
import type { OwnFile } from '../../../../src/core/model/data';
import { GROUNDS } from '../../../../src/core/own/grounds';
import { MOST_OWN_BYTES, type OwnKnown, readOwnFile, stepKey } from '../../../../src/core/own/readOwnFile';
import { ownConsistency } from '../../../../src/core/validate/own/ownConsistency';
import { validate } from '../../../../src/core/validate/validate';
import { readDataFiles } from '../../../../tools/data/readData';
import { THEMES, tokensOfApp } from '../../../../tools/pages/contrast';

const EXAMPLE_TEXT = readFileSync('docs/examples/employer-file.json', 'utf8');
const EXAMPLE = JSON.parse(EXAMPLE_TEXT) as OwnFile;
const TODAY = '2026-12-31';

const KNOWN: OwnKnown = {
  roles: new Set(['helpende', 'helpende-plus', 'verzorgende-ig', 'verpleegkundige-vvt-mbo', 'teamleider-zorg']),
  steps: new Set([
    stepKey('helpende', 'verzorgende-ig'),
    stepKey('verzorgende-ig', 'verpleegkundige-vvt-mbo'),
    stepKey('verpleegkundige-vvt-mbo', 'teamleider-zorg'),
  ]),
  trainings: new Set(['evv']),
  employers: new Map([['florence', 'Florence']]),
};

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, known = KNOWN) => readOwnFile(bytes(text), known, TODAY);
const withChange = (change: (file: Record<string, unknown>) => void): string => {
  const file = structuredClone(EXAMPLE) as unknown as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const codesOf = (text: string) => {
  const answer = read(text);
  return answer.kind === 'wrong' || answer.kind === 'read'
    ? answer.findings.map(({ path, code }) => `${path.join('.')} ${code}`)
    : [answer.kind];
};

describe('the example', () => {
  test('is sound against the real data, without a warning', () => {
    const { data } = validate(readDataFiles());
    if (!data) throw new Error('the data has errors');
    const known: OwnKnown = {
      roles: new Set(data.roles.map(({ id }) => id)),
      steps: new Set(data.roles.flatMap(({ id, steps }) => steps.map(({ to }) => stepKey(id, to)))),
      trainings: new Set(data.trainings.map(({ id }) => id)),
      employers: new Map(data.employers.map(({ id, name }) => [id, name])),
    };
    expect(read(EXAMPLE_TEXT, known)).toMatchObject({ kind: 'read', findings: [] });
    // And nobody takes it for an employer of the region.
    expect(EXAMPLE.example).toBe(true);
    expect(known.employers.has(EXAMPLE.employer)).toBe(false);
    expect(data.own.map(({ employer }) => employer)).not.toContain(EXAMPLE.employer);
  });
});

describe('what is wrong is told where it stands', () => {
  type Parts = Record<'contact' | 'colours', object> & Record<'names' | 'offers' | 'paths', object[]>;
  type Change = (file: Parts) => void;
  const cases: readonly (readonly [string, Change, string])[] = [
    ['a fact of the data', (file) => Object.assign(file, { strain: { lifting: 0 } }), 'strain unknown-key'],
    [
      'a fact inside a name',
      (file) => Object.assign(file.names[0] as object, { pay: 4000 }),
      'names.0.pay unknown-key',
    ],
    ['no date', (file) => Reflect.deleteProperty(file, 'statedOn'), 'statedOn missing'],
    ['half a date', (file) => Object.assign(file, { statedOn: '2026-13' }), 'statedOn date'],
    ['a day to come', (file) => Object.assign(file, { statedOn: '2027-01-01' }), 'statedOn future'],
    ['one language', (file) => Object.assign(file, { about: { nl: 'Hallo.' } }), 'about.en missing'],
    [
      'an unknown role',
      (file) => Object.assign(file.names[0] as object, { role: 'helpende-pus' }),
      'names.0.role unknown-role',
    ],
    ['two names', (file) => Object.assign(file.names[0] as object, { role: 'verzorgende-ig' }), 'names.1.role twice'],
    [
      'a step that is not there',
      (file) => Object.assign(file.paths[0] as object, { roles: ['helpende', 'teamleider-zorg'] }),
      'paths.0.roles.1 no-step',
    ],
    [
      'two things at once',
      (file) => Object.assign(file.offers[0] as object, { about: { role: 'helpende', training: 'evv' } }),
      'offers.0.about one-thing',
    ],
    [
      'half a step',
      (file) => Object.assign(file.offers[0] as object, { about: { from: 'helpende' } }),
      'offers.0.about one-thing',
    ],
    [
      'an unknown training',
      (file) => Object.assign(file.offers[0] as object, { about: { training: 'evw' } }),
      'offers.0.about.training unknown-training',
    ],
    [
      'more hours than a week has',
      (file) => Object.assign(file.offers[0] as object, { paidHours: 80 }),
      'offers.0.paidHours range',
    ],
    [
      'an address without a lock',
      (file) => Object.assign(file.contact, { page: 'http://a.example' }),
      'contact.page address',
    ],
    [
      'a script as address',
      (file) => Object.assign(file.contact, { page: 'javascript:alert(1)' }),
      'contact.page address',
    ],
    [
      'a contact that leads nowhere',
      (file) => {
        Reflect.deleteProperty(file.contact, 'page');
        Reflect.deleteProperty(file.contact, 'address');
      },
      'contact contact-empty',
    ],
    [
      'an address of a person',
      (file) => Object.assign(file, { about: { nl: 'Mail jan@zorg.example.', en: 'Mail us.' } }),
      'about.nl personal',
    ],
    ['markup', (file) => Object.assign(file, { about: { nl: '<b>Hallo</b>', en: 'Hello' } }), 'about.nl html'],
    ['an endless text', (file) => Object.assign(file, { about: { nl: 'a '.repeat(400), en: 'b' } }), 'about too-long'],
    ['the name of another', (file) => Object.assign(file, { employer: 'florence' }), 'name other-name'],
    [
      'a colour by name',
      (file) => Object.assign(file.colours, { light: { text: 'red', line: '#000000' } }),
      'colours.light.text colour',
    ],
  ];
  test.each(cases)('%s', (_, change, told) => {
    expect(codesOf(withChange(change as never))).toContain(told);
  });

  test('a sentence that is too long', () => {
    const nl = `${'woord '.repeat(21).trim()}.`;
    expect(codesOf(withChange((file) => Object.assign(file, { about: { nl, en: 'Short.' } })))).toContain(
      'about.nl long-sentence',
    );
  });

  test('a hard word, with what to write instead', () => {
    const answer = read(
      withChange((file) => Object.assign(file, { about: { nl: 'Er zijn doorgroeimogelijkheden.', en: 'Short.' } })),
    );
    expect(answer).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ path: ['about', 'nl'], code: 'hard-word', values: expect.anything() }),
      ]),
    });
  });

  test('a key that stands twice, of which one would be lost', () => {
    expect(codesOf(EXAMPLE_TEXT.replace('"employer"', '"statedOn": "2026-10-01",\n  "employer"'))).toEqual([
      'statedOn key-twice',
    ]);
  });
});

describe('hostile files', () => {
  test.each([
    ['too large', `"${'a'.repeat(MOST_OWN_BYTES)}"`, { kind: 'refused', why: 'too-large' }],
    ['nested absurdly', '['.repeat(50_000), { kind: 'refused', why: 'too-deep' }],
    ['not JSON', '{ "employer": ', { kind: 'no-json' }],
  ])('%s', (_, text, answer) => {
    expect(read(text)).toMatchObject(answer);
  });

  test('bytes that are no text', () => {
    expect(readOwnFile(new Uint8Array([0xc3, 0x28]), KNOWN, TODAY)).toEqual({ kind: 'refused', why: 'no-text' });
  });

  test('keys of prototypes are refused and change nothing', () => {
    const text = EXAMPLE_TEXT.replace(
      '"employer"',
      '"__proto__": { "polluted": true }, "constructor": 1,\n  "employer"',
    );
    expect(codesOf(text)).toEqual(expect.arrayContaining(['__proto__ unknown-key', 'constructor unknown-key']));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('signs that one cannot see are taken out, and told', () => {
    const answer = read(withChange((file) => Object.assign(file, { name: 'Voor\u202Ebeeld\u0000zorg' })));
    expect(answer).toMatchObject({
      kind: 'read',
      file: { name: 'Voorbeeldzorg' },
      findings: [{ severity: 'warning', path: ['name'], code: 'unseen' }],
    });
  });

  test('anything at all gives an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(['refused', 'no-json', 'wrong']).toContain(read(text).kind);
      }),
    );
  });

  test('a file with one place broken never comes through unseen', () => {
    const places = ['employer', 'name', 'statedOn', 'names', 'offers', 'paths', 'about', 'contact', 'colours'];
    const junk = fc.oneof(fc.integer(), fc.constant(null), fc.constant({}), fc.constant([1]), fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (place, value) => {
        expect(read(withChange((file) => Object.assign(file, { [place]: value }))).kind).toBe('wrong');
      }),
    );
  });
});

describe('colours', () => {
  test('are measured against the grounds of the screens', () => {
    for (const theme of THEMES) {
      const tokens = tokensOfApp()[theme];
      expect(GROUNDS[theme]).toEqual({ paper: tokens.get('paper'), card: tokens.get('card') });
    }
  });

  test('that are too pale are told with the ratio that was measured', () => {
    const answer = read(
      withChange((file) => Object.assign((file.colours as { light: object }).light, { text: '#999999' })),
    );
    // #999999 on the darker ground of the light theme, paper.
    const ratio = contrastOf('#999999', GROUNDS.light.paper);
    expect(ratio).toBeCloseTo(2.69, 2);
    expect(answer).toMatchObject({
      kind: 'wrong',
      findings: [
        {
          path: ['colours', 'light', 'text'],
          code: 'contrast',
          values: { colour: '#999999', ground: '#fbf8f2', least: '4.5', ratio: '2.68' },
        },
      ],
    });
  });

  test('pass exactly when they stand out on both grounds of their theme', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        hex,
        fc.constantFrom('text' as const, 'line' as const),
        fc.constantFrom(...THEMES),
        (colour, use, theme) => {
          const colours = structuredClone(EXAMPLE.colours);
          if (!colours) throw new Error('the example has colours');
          colours[theme][use] = colour;
          const least = use === 'text' ? 4.5 : 3;
          const standsOut = Object.values(GROUNDS[theme]).every((ground) => contrastOf(colour, ground) >= least);
          expect(ownConsistency({ ...EXAMPLE, colours }, TODAY).length === 0).toBe(standsOut);
        },
      ),
    );
  });
});
