import { gzipSync } from 'node:zlib';
import type { ShareProblem } from '../../../src/core/share/shareProblem';

/** What must come of a file: the records that are kept and every kind of problem that is told, or why it is refused. */
export type FileOutcome =
  | { readonly keeps: readonly string[]; readonly tells: readonly ShareProblem['why'][] }
  | { readonly nothing: readonly ShareProblem['why'][] }
  | 'newer'
  | 'too-large'
  | 'not-a-plan';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcome: FileOutcome;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => [
    sign.charCodeAt(0) & 255,
    sign.charCodeAt(0) >> 8,
  ]);
  const bytes = Uint8Array.from(units);
  if (!isLittle) for (let at = 0; at < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
  return bytes;
};

const keeps = (keys: string, ...tells: ShareProblem['why'][]): FileOutcome => ({
  keeps: keys.split(' ').filter(Boolean),
  tells,
});
const nothing = (...tells: ShareProblem['why'][]): FileOutcome => ({ nothing: tells });
const entry = (name: string, content: string | Uint8Array, outcome: FileOutcome): HostileFile => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
  outcome,
});

const stamps = { since: 1, at: 2 };
const GOOD_RECORD = { kind: 'role', id: 'planner', ...stamps };
const GOOD = 'role:planner';
const withRecords = (records: unknown, facts: object = {}) =>
  JSON.stringify({ app: 'routekaart-zorg', version: 1, ...facts, records });
/** A good record, and beside it what may not take it along. `text` is put in as it is. */
const besideText = (text: string) =>
  `{"app":"routekaart-zorg","version":1,"records":[${JSON.stringify(GOOD_RECORD)},${text}]}`;
const beside = (...records: readonly unknown[]) => withRecords([GOOD_RECORD, ...records]);
const good = withRecords([GOOD_RECORD]);

const noJson = [
  '',
  ' ',
  '\n\n',
  '{',
  '}',
  '{"app":',
  '[',
  "{'app':'routekaart-zorg'}",
  '{app:"routekaart-zorg"}',
  `${good},`,
  `${good}${good}`,
  good.replace(']', ',]'),
  `// plan\n${good}`,
  `/* plan */${good}`,
  good.replace('1', '01'),
  good.replace('1', 'NaN'),
  good.replace('1', 'Infinity'),
  good.replace('1', '0x1'),
  good.replace('planner', 'plan\nner'),
  good.replace('planner', 'plan\u0000ner'),
  good.replace('planner', '\\x41'),
  good.replace('planner', '\\u12'),
  `callback(${good})`,
  `)]}'\n${good}`,
  '<!doctype html><script>alert(1)</script>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>',
  'kind;id\nrole;planner',
  'undefined',
  'javascript:alert(1)',
  'plan1/nu=verzorgende-ig/einde=23',
].map((text, index) => entry(`no JSON ${index + 1}: ${text.slice(0, 40)}`, text, 'not-a-plan'));

const noPlan = [
  'null',
  'true',
  '1',
  '"plan"',
  '[]',
  '{}',
  `[${good}]`,
  '{"app":"routekaart-zorg"}',
  '{"app":"routekaart-zorg","version":1}',
  '{"version":1,"records":[]}',
  '{"app":"excalidraw","version":1,"records":[]}',
  '{"app":["routekaart-zorg"],"version":1,"records":[]}',
  '{"App":"routekaart-zorg","Version":1,"Records":[]}',
  withRecords(null),
  withRecords('[]'),
  withRecords({}),
  withRecords({ length: 1, 0: GOOD_RECORD }),
  withRecords(1),
  '{"__proto__":{"app":"routekaart-zorg","version":1,"records":[]}}',
  '{"constructor":{"prototype":{"app":"routekaart-zorg"}}}',
].map((text, index) => entry(`no plan ${index + 1}: ${text.slice(0, 60)}`, text, 'not-a-plan'));

const versions = [
  ...[2, 3, 9999, 1e15].map((version) => entry(`version ${version}`, withRecords([GOOD_RECORD], { version }), 'newer')),
  ...[0, -1, 1.5, '1', null, true, [1], {}, '__proto__'].map((version) =>
    entry(`version ${JSON.stringify(version)}`, withRecords([GOOD_RECORD], { version }), 'not-a-plan'),
  ),
  entry('version 1e400', good.replace('"version":1', '"version":1e400'), 'not-a-plan'),
];

const bytes = [
  entry('as it was written', good, keeps(GOOD)),
  entry('with a mark of UTF-8', utf8(`\ufeff${good}`), keeps(GOOD)),
  entry('with two marks', utf8(`\ufeff\ufeff${good}`), 'not-a-plan'),
  entry('saved as UTF-16', utf16(good, true, true), keeps(GOOD)),
  entry('saved as UTF-16, large end first', utf16(good, false, true), keeps(GOOD)),
  entry('UTF-16 without a mark', utf16(good, true, false), 'not-a-plan'),
  entry('half a sign of UTF-16', utf16(good, true, true).slice(0, -1), 'not-a-plan'),
  entry('packed', gzipSync(good), 'not-a-plan'),
  entry('a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-plan'),
  entry('a PDF', '%PDF-1.7\n%âãÏÓ', 'not-a-plan'),
  entry('a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'not-a-plan'),
  entry('only nothings', new Uint8Array(64), 'not-a-plan'),
  entry(
    'bytes that are no text',
    Uint8Array.from([...utf8(good).slice(0, -4), 0xff, 0xfe, ...utf8('"}]}')]),
    'not-a-plan',
  ),
  entry('an overlong sign', Uint8Array.from([...utf8(good), 0xc0, 0xaf]), 'not-a-plan'),
  entry('a surrogate as bytes', Uint8Array.from([...utf8(good), 0xed, 0xa0, 0x80]), 'not-a-plan'),
  entry('only a mark', Uint8Array.from([0xef, 0xbb, 0xbf]), 'not-a-plan'),
  entry('spaces around it', ` \r\n\t${good}\n\n `, keeps(GOOD)),
  entry('a space of no width after it', `${good}\u200b`, 'not-a-plan'),
];

const nest = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
const sizes = [
  entry('one byte more than 1 MB', good.padEnd(1_000_001), 'too-large'),
  entry('exactly 1 MB', good.padEnd(1_000_000), keeps(GOOD)),
  entry('5 MB', 'a'.repeat(5_000_000), 'too-large'),
  entry('lists inside lists, 100,000', nest(100_000), 'not-a-plan'),
  entry('objects inside objects, 100,000', nest(100_000, '{"a":', '}').replace(':}', ':1}'), 'not-a-plan'),
  entry('lists that only open, 900,000', '['.repeat(900_000), 'not-a-plan'),
  entry('lists that only close', ']'.repeat(100_000), 'not-a-plan'),
  entry('depth in a record', besideText(nest(100_000)), 'not-a-plan'),
  entry('depth in a field', besideText(`{"kind":"role","id":"a","x":${nest(50)}}`), 'not-a-plan'),
  entry('a depth of 21', besideText(nest(19)), 'not-a-plan'),
  entry('a depth of 20', besideText(nest(18)), keeps(GOOD, 'invalid')),
  entry(
    'brackets in a text are no depth',
    beside({ ...GOOD_RECORD, id: 'b', note: '['.repeat(100) }),
    keeps(`${GOOD} role:b`),
  ),
  entry('an open text with many quotes', `{"a":"${'\\"'.repeat(400_000)}`, 'not-a-plan'),
  entry(
    '100,000 records of nothing',
    withRecords([GOOD_RECORD, ...Array(99_999).fill(0)]),
    keeps(GOOD, 'invalid', 'too-many'),
  ),
  entry('100,000 empty lists', withRecords(Array(100_000).fill([])), nothing('invalid', 'too-many')),
  entry(
    '501 records',
    withRecords([...Array.from({ length: 500 }, (_, id) => ({ kind: 'avoid', id: `a${id}`, ...stamps })), GOOD_RECORD]),
    keeps(Array.from({ length: 500 }, (_, id) => `avoid:a${id}`).join(' '), 'too-many'),
  ),
  entry('100,000 keys', `{${Array.from({ length: 80_000 }, (_, key) => `"${key}":1`).join()}}`, 'not-a-plan'),
  entry('a key of 900,000 letters', `{"${'k'.repeat(900_000)}":1}`, 'not-a-plan'),
  entry(
    'a number of 100,000 digits',
    beside({ ...GOOD_RECORD, id: 'b' }).replaceAll('"at":2', `"at":${'9'.repeat(100_000)}`),
    keeps(`${GOOD} role:b`, 'restamped'),
  ),
  entry('no records', withRecords([]), nothing()),
];

const BORN_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];
const bornNames = BORN_NAMES.flatMap((name) => [
  entry(`${name} beside the records`, good.replace('{', `{"${name}":{"bad":true},`), keeps(GOOD, 'fields-dropped')),
  entry(
    `${name} in a record`,
    besideText(`{"kind":"role","id":"b","since":1,"at":2,"${name}":{"bad":true}}`),
    keeps(`${GOOD} role:b`, 'fields-dropped'),
  ),
  entry(`${name} as a kind`, beside({ kind: name, id: 'b', ...stamps }), keeps(GOOD, 'unknown-kind')),
  entry(`${name} as a wish`, beside({ kind: 'wish', id: name, weight: 'must', ...stamps }), keeps(GOOD, 'invalid')),
  entry(`${name} as a fact`, beside({ kind: 'about', id: name, value: 'a', ...stamps }), keeps(GOOD, 'invalid')),
]);

/** Per kind a good record, and every field of it with each wrong type: the record goes, the good one beside it stays. */
const KINDS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['about', { id: 'hours', value: '24' }],
  ['diploma', { id: 'big' }],
  ['registration', { id: 'big-arts' }],
  ['wish', { id: 'maxMonths', weight: 'must', value: 24 }],
  ['branch', { id: 'thuiszorg' }],
  ['avoid', { id: 'helpende' }],
  ['role', { id: 'helpende', note: 'hoi' }],
  ['route', { id: 'a.b', note: 'hoi' }],
  ['stay', { id: 'tasks', note: 'hoi' }],
  ['action', { id: 'k1', text: 'bel', done: false, due: '2026-12-31', about: 'a' }],
  ['question', { id: 'k1', text: 'hoe', about: 'a' }],
  ['note', { id: 'k1', text: 'hoi' }],
];
const WRONG = [null, [], {}, 1.5];
const wrongTypes = KINDS.flatMap(([kind, fields]) => [
  entry(`${kind}: good`, beside({ kind, ...fields, ...stamps }), keeps(`${GOOD} ${kind}:${fields.id}`)),
  entry(`${kind}: without id`, beside({ kind, ...fields, id: undefined, ...stamps }), keeps(GOOD, 'invalid')),
  ...Object.keys(fields).flatMap((field) =>
    WRONG.map((value) =>
      entry(
        `${kind}: ${field} is ${JSON.stringify(value)}`,
        beside({ kind, ...fields, [field]: value, ...stamps }),
        keeps(GOOD, 'invalid'),
      ),
    ),
  ),
]);

const records = [
  ...[null, true, 1, 'role', [], [GOOD_RECORD], 'null'].map((value) =>
    entry(`${JSON.stringify(value).slice(0, 30)} as a record`, beside(value), keeps(GOOD, 'invalid')),
  ),
  entry('a record of nothing', beside({}), keeps(GOOD, 'unknown-kind')),
  entry('a kind that is a list', beside({ kind: ['role'], id: 'b' }), keeps(GOOD, 'unknown-kind')),
  entry('a kind in large letters', beside({ kind: 'Role', id: 'b' }), keeps(GOOD, 'unknown-kind')),
  entry(
    'swapped: a way of staying as a role',
    beside({ kind: 'role', id: 'tasks', ...stamps }),
    keeps(`${GOOD} role:tasks`),
  ),
  entry(
    'swapped: a role as a way of staying',
    beside({ kind: 'stay', id: 'planner', ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry('swapped: a route as a role', beside({ kind: 'role', id: 'a.b', ...stamps }), keeps(GOOD, 'invalid')),
  entry('swapped: a role as a route', beside({ kind: 'route', id: 'planner', ...stamps }), keeps(GOOD, 'invalid')),
  entry('41 hours', beside({ kind: 'about', id: 'hours', value: '41', ...stamps }), keeps(GOOD, 'invalid')),
  entry('another language', beside({ kind: 'about', id: 'language', value: 'de', ...stamps }), keeps(GOOD, 'invalid')),
  entry(
    '241 months',
    beside({ kind: 'wish', id: 'maxMonths', weight: 'must', value: 241, ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry(
    'a day that is none',
    beside({ kind: 'action', id: 'k', text: 'a', done: true, due: '2026-99-99', ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry('an id of 81 letters', beside({ kind: 'role', id: 'a'.repeat(81), ...stamps }), keeps(GOOD, 'invalid')),
  entry('an id with a path', beside({ kind: 'role', id: '../../x', ...stamps }), keeps(GOOD, 'invalid')),
  entry(
    'an id that is a script',
    beside({ kind: 'role', id: 'javascript:alert(1)', ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry(
    'an id with markup',
    beside({ kind: 'role', id: '<img src=x onerror=alert(1)>', ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry(
    'a note of 2,001 letters',
    beside({ kind: 'role', id: 'b', note: 'a'.repeat(2001), ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry(
    'an action of 301 letters',
    beside({ kind: 'action', id: 'k', text: 'a'.repeat(301), done: false, ...stamps }),
    keeps(GOOD, 'invalid'),
  ),
  entry(
    'markup in a note is text',
    beside({ kind: 'role', id: 'b', note: '<script>alert(1)</script>', ...stamps }),
    keeps(`${GOOD} role:b`),
  ),
  entry(
    'a script address in a note is text',
    beside({ kind: 'note', id: 'k', text: 'javascript:alert(1)', ...stamps }),
    keeps(`${GOOD} note:k`),
  ),
  ...['\u0000', '\u001b', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud800', '\udfff', '\r\n', 'e\u0301'].map((sign) =>
    entry(
      `U+${sign.charCodeAt(0).toString(16)} in a note`,
      beside({ kind: 'role', id: 'b', note: `a${sign}b`, ...stamps }),
      keeps(`${GOOD} role:b`, 'cleaned'),
    ),
  ),
  entry(
    'a field that we do not know',
    beside({ kind: 'role', id: 'b', colour: 'red', ...stamps }),
    keeps(`${GOOD} role:b`, 'fields-dropped'),
  ),
  entry(
    'a fact that we do not know',
    withRecords([GOOD_RECORD], { settings: { theme: 'dark' } }),
    keeps(GOOD, 'fields-dropped'),
  ),
  entry('the same record twice', beside({ ...GOOD_RECORD, at: 9 }), keeps(GOOD, 'repeated')),
  entry(
    'the same key twice',
    besideText('{"kind":"role","id":"a","id":"b","since":1,"at":2}'),
    keeps(`${GOOD} role:b`, 'fields-dropped'),
  ),
  entry(
    'the same key twice, once escaped',
    besideText('{"kind":"role","id":"a","\\u0069d":"b","since":1,"at":2}'),
    keeps(`${GOOD} role:b`, 'fields-dropped'),
  ),
  entry(
    'records twice',
    good.replace('"records"', '"records":[{"kind":"role","id":"lost"}],"records"'),
    keeps(GOOD, 'fields-dropped'),
  ),
  entry('the mark twice', good.replace('{', '{"app":"x",'), keeps(GOOD, 'fields-dropped')),
  ...[
    {},
    { since: 1 },
    { since: '1', at: 2 },
    { since: -1, at: 2 },
    { since: 1, at: 1e300 },
    { since: 0.5, at: 1 },
    { since: null, at: null },
  ].map((moment) =>
    entry(
      `moments ${JSON.stringify(moment)}`,
      beside({ kind: 'role', id: 'b', ...moment }),
      keeps(`${GOOD} role:b`, 'restamped'),
    ),
  ),
  entry('something taken away', beside({ kind: 'role', id: 'b', ...stamps, gone: true }), keeps(GOOD, 'gone')),
  entry('everything taken away', withRecords([{ ...GOOD_RECORD, gone: true }]), nothing('gone')),
  entry('taken away later', beside({ ...GOOD_RECORD, at: 9, gone: true }), nothing('gone', 'repeated')),
  entry(
    'taken away, perhaps',
    beside({ kind: 'role', id: 'b', ...stamps, gone: 'yes' }),
    keeps(`${GOOD} role:b`, 'fields-dropped'),
  ),
  entry('only what cannot be', withRecords([{ kind: 'role', ...stamps }, 1, null]), nothing('invalid')),
];

/** Hand-picked files that must do no harm, each with what must come of it. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...noJson,
  ...noPlan,
  ...versions,
  ...bytes,
  ...sizes,
  ...bornNames,
  ...wrongTypes,
  ...records,
];
