import type { ShareProblem } from '../../../src/core/share/shareProblem';

/** What must come of a link: the records that are kept and every kind of problem that is told, or why it is refused. */
export type LinkOutcome =
  | { readonly keeps: readonly string[]; readonly tells: readonly ShareProblem['why'][] }
  | { readonly nothing: readonly ShareProblem['why'][] }
  | 'newer'
  | 'not-a-plan'
  /** No plan, and nothing wrong with it: a place on a page. */
  | 'place';

export interface HostileLink {
  readonly name: string;
  readonly link: string;
  readonly outcome: LinkOutcome;
}

const keeps = (keys: string, ...tells: ShareProblem['why'][]): LinkOutcome => ({
  keeps: keys.split(' ').filter(Boolean),
  tells,
});
const nothing = (...tells: ShareProblem['why'][]): LinkOutcome => ({ nothing: tells });
const entry = (name: string, link: string, outcome: LinkOutcome): HostileLink => ({ name, link, outcome });

/** A link with these parts and the end that belongs to them. */
export const linkOf = (...parts: readonly string[]): string => {
  const body = ['plan1', ...parts].join('/');
  return `${body}/einde=${body.length}`;
};

/** A good link that everything bad is put beside; what is good in it must always be kept. */
const GOOD_PARTS = ['nu=verzorgende-ig', 'functies=planner'] as const;
const GOOD = 'about:role role:planner';
const good = linkOf(...GOOD_PARTS);
const beside = (...parts: readonly string[]): string => linkOf(...GOOD_PARTS, ...parts);
const escaped = (text: string): string =>
  [...text].map((sign) => (/[A-Za-z0-9.-]/.test(sign) ? sign : `~${sign.codePointAt(0)?.toString(16)}~`)).join('');

/** Names that every object already has. As an id they are words like any other; as a name of ours they mean nothing. */
const BORN_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];
const isId = (name: string) => /^[a-z0-9]+$/.test(name);

const bornNames = BORN_NAMES.flatMap((name) => [
  entry(
    `${name} as a role`,
    beside(`functies=${name}`),
    isId(name) ? keeps(`${GOOD} role:${name}`) : keeps(GOOD, 'invalid'),
  ),
  entry(`${name} as a part`, beside(`${name}=verzorgende-ig`), keeps(GOOD, 'unknown-part')),
  entry(`${name} as a part without value`, beside(name), keeps(GOOD, 'unknown-part')),
  entry(`${name} as a wish`, beside(`wensen=${name}.moet`), keeps(GOOD, 'invalid')),
  entry(`${name} as a weight`, beside(`wensen=nacht.${name}`), keeps(GOOD, 'invalid')),
  entry(`${name} as a way of staying`, beside(`blijven=${name}`), keeps(GOOD, 'invalid')),
  entry(`${name} as what a note stands beside`, beside(`bij=${escaped(name)}:planner:hoi`), keeps(GOOD, 'invalid')),
  entry(`${name} as the whole link`, name, isId(name) || /^[a-z]+$/i.test(name) ? 'place' : 'not-a-plan'),
  entry(`${name} as the version`, `plan${name}/nu=verzorgende-ig`, 'not-a-plan'),
]);

/** Attacks of other kinds. `asId` is what the reader tells when the attack stands, as it is, where a role should. */
const ATTACKS: readonly { readonly text: string; readonly asId: readonly ShareProblem['why'][] }[] = [
  { text: 'javascript:alert(1)', asId: ['invalid'] },
  { text: 'JaVaScRiPt:alert(document.cookie)', asId: ['invalid'] },
  { text: 'vbscript:msgbox(1)', asId: ['invalid'] },
  { text: 'data:text/html,<h1>x</h1>', asId: ['invalid', 'unknown-part'] },
  { text: '<script>alert(1)</script>', asId: ['invalid', 'unknown-part'] },
  { text: '"><img src=x onerror=alert(1)>', asId: ['invalid'] },
  { text: '<svg onload=alert(1)>', asId: ['invalid'] },
  { text: '{{constructor.constructor("alert(1)")()}}', asId: ['invalid'] },
  { text: '$' + '{7*7}', asId: ['invalid'] },
  { text: "' OR 1=1 --", asId: ['invalid'] },
  { text: '../../etc/passwd', asId: ['invalid', 'unknown-part'] },
  { text: 'https://example.com/', asId: ['invalid', 'unknown-part'] },
  { text: '//example.com', asId: ['unknown-part'] },
  { text: '\\\\example.com\\share', asId: ['invalid'] },
  { text: '{"app":"routekaart-zorg","version":1}', asId: ['invalid'] },
  { text: '[]', asId: ['invalid'] },
  { text: '=cmd|calc!A1', asId: ['invalid'] },
  { text: 'verzorgende ig', asId: ['invalid'] },
  { text: 'Verzorgende-IG', asId: ['invalid'] },
  { text: '-verzorgende', asId: ['invalid'] },
  { text: 'verzorgende--ig', asId: ['invalid'] },
  { text: 'verzorgende-', asId: ['invalid'] },
  { text: '.', asId: ['invalid'] },
  { text: '*', asId: ['invalid'] },
  { text: 'ε', asId: ['invalid'] },
  { text: 'ｖerzorgende', asId: ['invalid'] },
];

const attacks = ATTACKS.flatMap(({ text, asId }) => [
  entry(`${text} as a role`, beside(`functies=${text}`), keeps(GOOD, ...asId)),
  // As a text it is what somebody wrote: it is kept, and shown as text.
  entry(`${text} as a note`, beside(`bij=functies:planner:${escaped(text)}`), keeps(GOOD)),
]);
const wholeAttacks = ATTACKS.filter(({ text }) => !/^[a-z-]+$/i.test(text)).map(({ text }) =>
  entry(`${text} as the whole link`, text, 'not-a-plan'),
);

const twice = encodeURIComponent(encodeURIComponent(good));
const thrice = encodeURIComponent(twice);
const encodings = [
  entry('as it was written', good, keeps(GOOD)),
  entry('with its #', `#${good}`, keeps(GOOD)),
  entry('escaped once', encodeURIComponent(good), keeps(GOOD)),
  entry('escaped twice', twice, keeps(GOOD)),
  entry('escaped three times', thrice, keeps(GOOD)),
  entry('escaped four times', encodeURIComponent(thrice), 'not-a-plan'),
  entry(
    'each letter escaped',
    good.replaceAll(/./g, (s) => `%${s.charCodeAt(0).toString(16)}`),
    keeps(GOOD),
  ),
  entry('escaped in small letters', encodeURIComponent(good).toLowerCase(), keeps(GOOD)),
  entry('a lost percent sign in an id', beside('functies=a%,b'), keeps(`${GOOD} role:b`, 'invalid')),
  entry('half an escape in an id', beside('functies=a%2,b'), keeps(`${GOOD} role:b`, 'invalid')),
  entry('an escape that is none', beside('functies=a%zz,b'), keeps(`${GOOD} role:b`, 'invalid')),
  entry('an overlong slash', beside('functies=a%c0%afb'), keeps(GOOD, 'invalid')),
  entry('a byte that is no text', beside('functies=%ff'), keeps(GOOD, 'invalid')),
  entry('half of a sign of two bytes', beside('functies=%c3'), keeps(GOOD, 'invalid')),
  entry('an escape of old browsers', beside('functies=%u002f'), keeps(GOOD, 'invalid')),
  entry('an escaped slash in an id', `plan1/nu=a%2Fb/einde=9`, keeps('about:role', 'altered', 'unknown-part')),
  entry('an escaped nothing', beside('functies=%00'), keeps(GOOD, 'altered', 'invalid')),
  entry('& written as in HTML', beside('functies=a&amp;b'), keeps(GOOD, 'invalid')),
  entry('an entity of HTML', beside('functies=&#x3c;'), keeps(GOOD, 'invalid')),
  entry('plus signs for spaces', beside('functies=a+b'), keeps(GOOD, 'invalid')),
  entry('base64', 'cGxhbjEvbnU9dmVyem9yZ2VuZGUtaWc=', 'not-a-plan'),
  entry('soft line ends of mail', beside('functies=a=\r\nb'), keeps(GOOD, 'invalid')),
  entry('a line end in the middle', good.replace('/f', '/\nf'), keeps('about:role', 'altered', 'unknown-part')),
  entry('letters of another width', 'ｐｌａｎ1/nu=verzorgende-ig', 'not-a-plan'),
];

const cuts = [
  entry('only the beginning of the mark', 'pla', 'not-a-plan'),
  entry('only the mark', 'plan', 'not-a-plan'),
  entry('only mark and version', 'plan1', nothing('cut')),
  entry('a slash after that', 'plan1/', nothing('cut')),
  entry('the first word, half', 'plan1/n', nothing('cut')),
  entry('the first word', 'plan1/nu', nothing('cut')),
  entry('no value yet', 'plan1/nu=', nothing('cut')),
  entry('half an id', 'plan1/nu=verzorg', nothing('cut')),
  entry('an id that may be whole', 'plan1/nu=verzorgende-ig', nothing('cut')),
  entry('an id that is whole', 'plan1/nu=verzorgende-ig/', keeps('about:role', 'cut')),
  entry('in the second of two ids', 'plan1/nu=a/functies=planner,hel', keeps('about:role role:planner', 'cut')),
  entry('after the comma', 'plan1/nu=a/functies=planner,', keeps('about:role role:planner', 'cut')),
  entry('in a route', 'plan1/nu=a/routes=a.b,a.c.d', keeps('about:role route:a.b', 'cut')),
  entry('in a number', 'plan1/nu=a/uren=2', keeps('about:role', 'cut')),
  entry('in a wish', 'plan1/nu=a/wensen=nacht.moet,maanden.moet.2', keeps('about:role wish:noNights', 'cut')),
  entry('in a text', 'plan1/nu=a/over=Ik_w', keeps('about:role', 'cut')),
  entry('in the sign of a text', 'plan1/nu=a/over=Ik~2', keeps('about:role', 'cut')),
  entry('in a note', 'plan1/functies=a/bij=functies:a:Ik_w', keeps('role:a', 'cut')),
  entry('in an action', 'plan1/nu=a/doe=k1:nee::', keeps('about:role', 'cut')),
  entry('in the word of the end', `plan1/${GOOD_PARTS.join('/')}/ein`, keeps(GOOD, 'cut')),
  entry('before the number of the end', `plan1/${GOOD_PARTS.join('/')}/einde=`, keeps(GOOD, 'cut')),
  entry('in the number of the end', good.slice(0, -1), keeps(GOOD, 'altered')),
  entry('the beginning is gone', good.slice(6), 'not-a-plan'),
  entry('three points after it', `${good.slice(0, 30)}...`, keeps('about:role', 'cut')),
];

const ends = [
  entry('another number', good.replace(/\d+$/, '7'), keeps(GOOD, 'altered')),
  entry('no number at all', good.replace(/\d+$/, 'x'), keeps(GOOD, 'cut')),
  entry('an endless number', `${good.replace(/\d+$/, '')}${'9'.repeat(400)}`, keeps(GOOD, 'altered')),
  entry('a full stop after it', `${good}.`, keeps(GOOD, 'unknown-part')),
  entry('a bracket after it', `${good})`, keeps(GOOD, 'unknown-part')),
  entry('a space after it', `${good} `, keeps(GOOD, 'unknown-part')),
  entry('a tracker after it', `${good}&utm_source=mail`, keeps(GOOD, 'unknown-part')),
  entry('a question after it', `${good}?fbclid=1`, keeps(GOOD, 'unknown-part')),
  entry('another fragment after it', `${good}#inhoud`, keeps(GOOD, 'unknown-part')),
  entry('a second end after it', `${good}/einde=3`, keeps(GOOD, 'unknown-part')),
  entry('a plan after it', `${good}/functies=helpende`, keeps(GOOD, 'unknown-part')),
  entry('the link twice', `${good}${good}`, keeps(GOOD, 'unknown-part')),
  entry('an end before everything', 'plan1/einde=5/nu=a', nothing('unknown-part')),
  entry('empty parts', linkOf('', 'nu=a', '', ''), keeps('about:role')),
  entry('empty ids', beside('functies=,,,,'), keeps(GOOD)),
  entry('parts of nothing but =', beside('=', '==', '==='), keeps(GOOD, 'unknown-part')),
];

const repeated = [
  entry('the same role twice', beside('functies=planner'), keeps(GOOD, 'repeated')),
  entry('the same role in one part', beside('functies=b,b,b'), keeps(`${GOOD} role:b`, 'repeated')),
  entry('two roles of now', beside('nu=helpende'), keeps(GOOD, 'repeated')),
  entry('one wish, two weights', beside('wensen=nacht.moet,nacht.niet'), keeps(`${GOOD} wish:noNights`, 'repeated')),
  entry(
    'two notes beside one role',
    beside('bij=functies:planner:a', 'bij=functies:planner:b'),
    keeps(GOOD, 'repeated'),
  ),
  entry('a note beside nothing', beside('bij=functies:helpende:a'), keeps(GOOD, 'invalid')),
  entry('a note before its role', linkOf('bij=functies:a:hoi', 'functies=a'), keeps('role:a', 'invalid')),
  entry('a note beside a diploma', beside('heb=big', 'bij=heb:big:hoi'), keeps(`${GOOD} diploma:big`, 'invalid')),
];

const versions = [
  ...['2', '3', '17', '9999'].map((version) => entry(`version ${version}`, `plan${version}/nu=a/einde=10`, 'newer')),
  ...['0', '01', '00', '10000', '99999999999999999999', '-1', '1.5', '1e3', ' 1', '+1', '١', 'x', '1x', '1=', '1,'].map(
    (version) => entry(`version "${version}"`, `plan${version}/nu=a/einde=10`, 'not-a-plan'),
  ),
  entry('a large first letter', 'Plan1/nu=a/einde=10', 'not-a-plan'),
  entry('large letters', 'PLAN1/NU=A/EINDE=10', 'not-a-plan'),
  entry('a space before it', ` ${good}`, 'not-a-plan'),
  entry('two #', `##${good}`, 'not-a-plan'),
  entry('a slash before it', `/${good}`, 'not-a-plan'),
];

const numbers = [
  ...[
    '0',
    '41',
    '1e1',
    '-5',
    '+8',
    '999999999999999999999',
    'NaN',
    'Infinity',
    '0x10',
    '24.0',
    ' 24',
    '٢٤',
    '',
    '024',
  ].map((hours) => entry(`${hours || 'no'} hours`, beside(`uren=${hours}`), keeps(GOOD, 'invalid'))),
  ...['0', '241', '999', '1000', '1e2', '-1', '', '012', 'NaN', '٢'].map((months) =>
    entry(`${months || 'no'} months as a wish`, beside(`wensen=maanden.moet.${months}`), keeps(GOOD, 'invalid')),
  ),
  entry('half a month', beside('wensen=maanden.moet.1.5'), keeps(GOOD, 'invalid')),
  entry('a wish without weight', beside('wensen=nacht'), keeps(GOOD, 'invalid')),
  entry('a wish with too much', beside('wensen=nacht.moet.1.2.3'), keeps(GOOD, 'invalid')),
];

const swapped = [
  entry('a way of staying among roles', beside('functies=taken'), keeps(`${GOOD} role:taken`)),
  entry('a role among ways of staying', beside('blijven=planner'), keeps(GOOD, 'invalid')),
  entry('our own name for a way of staying', beside('blijven=tasks'), keeps(GOOD, 'invalid')),
  entry('a route among roles', beside('functies=a.b'), keeps(GOOD, 'invalid')),
  entry('a role among routes', beside('routes=planner'), keeps(GOOD, 'invalid')),
  entry('a route of eight roles', beside('routes=a.b.c.d.e.f.g.h'), keeps(GOOD, 'invalid')),
  entry('a route with a hole', beside('routes=a..b'), keeps(GOOD, 'invalid')),
  entry('a language that is none of ours', beside('taal=de'), keeps(GOOD, 'invalid')),
  entry('the switch of the wishes', beside('wensen=uit'), keeps(GOOD, 'invalid')),
  entry('the switch of a shared computer', beside('computer=gedeeld'), keeps(GOOD, 'unknown-part')),
  entry('an action that is half done', beside('doe=k1:misschien:::bel'), keeps(GOOD, 'invalid')),
  entry('an action on no day', beside('doe=k1:nee:2026-13-45::bel'), keeps(GOOD, 'invalid')),
  entry('an action without text', beside('doe=k1:nee:::'), keeps(GOOD, 'invalid')),
  entry('an action with too few fields', beside('doe=k1:nee:bel'), keeps(GOOD, 'invalid')),
  entry('an action with too many fields', beside('doe=k1:nee:::bel:x'), keeps(GOOD, 'invalid')),
  entry('a question without id', beside('vraag=:'), keeps(GOOD, 'invalid')),
  entry('a note of a talk without place', beside('zei=:hoi'), keeps(GOOD, 'invalid')),
  entry('an id of 81 letters', beside(`functies=${'a'.repeat(81)}`), keeps(GOOD, 'invalid')),
];

/** Signs that one cannot see, or that turn writing around. `isDropped`: not one that may stand in a text. */
const UNSEEN = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udfff',
];
const nameOf = (sign: string) => `U+${sign.charCodeAt(0).toString(16)}`;
const unseen = UNSEEN.flatMap((sign) => [
  entry(`${nameOf(sign)} in an id`, beside(`functies=a${sign}b`), keeps(GOOD, 'invalid')),
  entry(`${nameOf(sign)} in a note`, beside(`bij=functies:planner:a${sign}b`), keeps(GOOD, 'cleaned')),
  entry(
    `${nameOf(sign)} in a note, as ours`,
    beside(`bij=functies:planner:a${escaped(sign)}b`),
    keeps(GOOD, 'cleaned'),
  ),
]);
const texts = [
  entry('a sign beyond the last one', beside('over=a~110000~b'), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('a sign without number', beside('over=a~~b'), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('a sign without end', beside('over=a~41'), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('an endless number of a sign', beside(`over=a~${'f'.repeat(500)}~b`), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('two line ends', beside('over=a~d~~a~b'), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('accents apart from their letters', beside('over=e~301~'), keeps(`${GOOD} about:words`, 'cleaned')),
  entry('no text', beside('over='), keeps(`${GOOD} about:words`)),
  entry('a text of 2,001 letters', beside(`over=${'a'.repeat(2001)}`), keeps(GOOD, 'invalid')),
  entry('a note of 2,001 letters', beside(`bij=functies:planner:${'a'.repeat(2001)}`), keeps(GOOD, 'invalid')),
];

const LONG = 100_000;
const ids = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
const first20 = ids(19)
  .map((id) => `role:${id}`)
  .join(' ');
const huge = [
  entry('100 kB of a', 'a'.repeat(LONG), 'place'),
  entry('100 kB of a in an id', `plan1/nu=planner/functies=${'a'.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB of slashes', `plan1/nu=planner${'/'.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB of commas', `plan1/nu=planner/functies=${','.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB of percent signs', `plan1/nu=planner/${'%'.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB of escaped percent signs', `plan1/nu=planner/${'%25'.repeat(LONG / 3)}`, keeps('about:role', 'cut')),
  entry('100 kB of ~', `plan1/nu=planner/over=${'~'.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB after the end', `${good}${'x'.repeat(LONG)}`, keeps(GOOD, 'unknown-part')),
  entry('100 kB of =', `plan1/nu=planner/${'='.repeat(LONG)}`, keeps('about:role', 'cut')),
  entry('100 kB of brackets', '['.repeat(LONG), 'not-a-plan'),
  entry('21 roles', beside(`functies=${ids(20).join(',')}`), keeps(`${GOOD} ${first20}`, 'too-many')),
  entry('a thousand roles', beside(`functies=${ids(1000).join(',')}`), keeps(`${GOOD} ${first20}`, 'too-many')),
  entry('a thousand unknown parts', beside(...ids(1000)), keeps(GOOD, 'unknown-part')),
];

const others = [
  entry('nothing', '', 'place'),
  entry('only #', '#', 'place'),
  entry('a place on the page', '#inhoud', 'place'),
  entry('a place with a dash', '#stap-2', 'place'),
  entry('a place that begins like a plan', '#planning', 'place'),
  entry('an address of another way of routing', '#/mijn', 'not-a-plan'),
  entry('the same, of old', '#!/mijn', 'not-a-plan'),
  entry('a whole address', '#https://example.com/gespreksblad#plan1/nu=a', 'not-a-plan'),
  entry('a document', '#{"app":"routekaart-zorg","version":1,"records":[]}', 'not-a-plan'),
  entry('a packed document', '#H4sIAAAAAAAAA6tWSiwoULJSKsovLVHSUSpLLSrOzM9TsjKsBQA=', 'not-a-plan'),
  entry('a query', '#?nu=verzorgende-ig', 'not-a-plan'),
  entry('a selection of text', '#:~:text=verzorgende', 'not-a-plan'),
];

/** Hand-picked links that must do no harm, each with what must come of it. */
export const HOSTILE_LINKS: readonly HostileLink[] = [
  ...bornNames,
  ...attacks,
  ...wholeAttacks,
  ...encodings,
  ...cuts,
  ...ends,
  ...repeated,
  ...versions,
  ...numbers,
  ...swapped,
  ...unseen,
  ...texts,
  ...huge,
  ...others,
];
