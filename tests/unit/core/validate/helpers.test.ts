import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { irregularScore } from '../../../../src/core/validate/consistencyRoles';
import { FILE_RULES, idOfFile, isOtherFile, placeOf, ruleFor } from '../../../../src/core/validate/files';
import { jsonSchemas } from '../../../../src/core/validate/jsonSchema';
import { parseJson } from '../../../../src/core/validate/jsonText';
import { sentencesOf, wordCount } from '../../../../src/core/validate/language/sentences';
import { nearest } from '../../../../src/core/validate/nearest';
import { pathText } from '../../../../src/core/validate/problem';
import { schemaAt, wordsFor } from '../../../../src/core/validate/schemaTools';
import { valueAt, valuesIn } from '../../../../src/core/validate/walk';
import { hours } from '../../../support/records';

describe('pathText', () => {
  it.each([
    [[], ''],
    [['steps', 2, 'months', 'max'], 'steps[2].months.max'],
    [[3, 'name'], '[3].name'],
    [['scales', 'FWG 10', 'min'], 'scales["FWG 10"].min'],
    [['$schema'], '$schema'],
  ])('%j is %s', (parts, text) => {
    expect(pathText(parts)).toBe(text);
  });
});

describe('files', () => {
  it.each([
    ['roles/helpende.json', 'roles'],
    ['caos/vvt.json', 'caos'],
    ['vocabulary.json', 'vocabulary'],
  ])('%s holds %s', (file, kind) => {
    expect(ruleFor(file)?.kind).toBe(kind);
  });

  it.each(['roles.json', 'roles/a/b.json', 'roles/a.txt', 'x/vocabulary.json', 'notes.md', '', 'roles/'])(
    '"%s" is no data file',
    (file) => {
      expect(ruleFor(file)).toBeNull();
    },
  );

  it('leaves the files of other tools alone', () => {
    expect(['map-layout.json', 'CHANGELOG.md', 'schema/role.schema.json'].every(isOtherFile)).toBe(true);
    expect(isOtherFile('roles/a.json')).toBe(false);
  });

  it('knows id and home', () => {
    expect(idOfFile('roles/helpende.json')).toBe('helpende');
    expect(FILE_RULES.map(placeOf)).toContain('roles/<id>.json');
  });
});

describe('nearest', () => {
  it.each([
    ['verifed', ['verified', 'known'], 'verified'],
    ['Known', ['verified', 'known'], 'known'],
    ['xylofoon', ['verified', 'known'], null],
    ['', ['abcd'], null],
    ['verzorgende-ig', ['verzorgende', 'verpleegkundige'], 'verzorgende'],
  ])('%s of %j is %s', (typed, options, found) => {
    expect(nearest(typed, options)).toBe(found);
  });
});

describe('parseJson', () => {
  it('gives the value', () => {
    expect(parseJson('{"a":[1,{"b":"\\"{"}]}')).toEqual({ ok: true, value: { a: [1, { b: '"{' }] }, repeated: [] });
  });

  it('says on which line it goes wrong', () => {
    expect(parseJson('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ ok: false, line: 3 });
    expect(parseJson('')).toMatchObject({ ok: false, line: null });
  });

  it('finds keys that stand twice, also when written in another way', () => {
    expect(parseJson('{"a":1,"\\u0061":2}')).toMatchObject({ repeated: ['a'] });
    expect(parseJson('[{"a":1},{"a":1,"b":[{},{"c":1,"c":2}]}]')).toMatchObject({ repeated: ['[1].b[1].c'] });
    expect(parseJson('{"a":{"a":1},"b":"a"}')).toMatchObject({ repeated: [] });
  });

  it('survives absurd depth', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(parseJson(deep)).toMatchObject({ ok: true, repeated: [] });
  });
});

describe('sentencesOf', () => {
  it.each([
    ['Je helpt. Je kookt.', 2],
    ['Bij een cao, bijv. thuis, geldt 2.5 uur. In 2024 ook!', 2],
    ['(Dit mag.) "Echt waar?" Ja.', 3],
    ['een kop zonder punt', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('counts words, not signs', () => {
    expect(wordCount('mbo-4 + 2 jaar – of meer')).toBe(5);
  });
});

describe('irregularScore', () => {
  it.each([
    [{}, 0],
    [{ evening: 'sometimes' }, 1],
    [{ onCall: 'sometimes' }, 1],
    [{ evening: 'yes' }, 1],
    [{ evening: 'sometimes', weekend: 'sometimes' }, 1],
    [{ evening: 'sometimes', weekend: 'sometimes', onCall: 'sometimes' }, 2],
    [{ evening: 'yes', weekend: 'sometimes' }, 2],
    [{ evening: 'yes', weekend: 'yes' }, 2],
    [{ onCall: 'yes' }, 3],
    [{ night: 'sometimes' }, 3],
    [{ night: 'yes' }, 4],
  ] as const)('%j scores %i', (over, score) => {
    expect(irregularScore(hours(over))).toBe(score);
  });
});

describe('schema tools', () => {
  const schema = z.strictObject({ list: z.array(z.union([z.strictObject({ a: z.number() }), z.string()])).optional() });

  it('finds the schema at a path', () => {
    expect(schemaAt(schema, ['list', 0, 'a'])).toBeInstanceOf(z.ZodNumber);
    expect(schemaAt(schema, ['list', 0, 'b'])).toBeNull();
    expect(schemaAt(schema, ['toString'])).toBeNull();
  });

  it.each([
    [z.boolean(), 'true or false, without quotes'],
    [z.number().optional(), 'a number, without quotes'],
    [z.string(), 'a text in double quotes'],
    [z.literal('x'), 'exactly "x"'],
    [z.strictObject({ a: z.string(), b: z.string().optional() }), 'an object with a'],
    [
      z.strictObject({ nl: z.array(z.string()), en: z.array(z.string()) }),
      'both languages, item by item: { "nl": ["…"], "en": ["…"] }',
    ],
    [z.record(z.string(), z.number()), 'an object { "name": … }; each value: a number, without quotes'],
    [z.union([z.number(), z.string()]), 'a number, without quotes'],
  ])('says what belongs there', (part, words) => {
    expect(wordsFor(part)).toBe(words);
  });
});

describe('walk', () => {
  it('visits every value, outermost first', () => {
    expect([...valuesIn({ a: [1, { b: 2 }] })].map(({ path }) => pathText(path))).toEqual([
      '',
      'a',
      'a[0]',
      'a[1]',
      'a[1].b',
    ]);
  });

  it('finds own values only', () => {
    expect(valueAt({ a: [{ b: 2 }] }, ['a', 0, 'b'])).toBe(2);
    expect(valueAt({ a: 1 }, ['a', 'b'])).toBeUndefined();
    expect(valueAt({}, ['toString'])).toBeUndefined();
  });
});

describe('jsonSchemas', () => {
  it('has one schema per kind of file, closed to unknown keys', () => {
    const schemas = jsonSchemas();
    expect(Object.keys(schemas).sort()).toEqual(FILE_RULES.map((rule) => rule.schemaName).sort());
    expect(schemas.role).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schemas.skills).toMatchObject({ type: 'array' });
  });
});
