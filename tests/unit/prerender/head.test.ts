import { describe, expect, test } from 'vitest';
import { headOf } from '../../../tools/prerender/head/headOf';
import { jsonLdScript } from '../../../tools/prerender/head/jsonLd';
import { previewFile } from '../../../tools/prerender/head/previewFile';
import { recordIn, smallData } from '../../support/dataFiles';
import { AT_HOME, NOWHERE, page } from '../../support/pages';

const data = smallData();
const role = page({ path: '/functie/helpende', kind: 'role', id: 'helpende', title: 'Helpende · Routekaart Zorg' });
const tagsOf = (head: string) => head.split('\n').map((line) => line.replace(/(content|href)=.*/, '$1'));

describe('the head of a page', () => {
  test('has its own title and description in its language', () => {
    const [nl, en] = [headOf(role, data, NOWHERE), headOf({ ...role, language: 'en' }, data, NOWHERE)];
    const { name, summary } = recordIn(data.roles, 'helpende');
    expect(nl).toContain('<title>Helpende · Routekaart Zorg</title>');
    // All roles of the small data have the same summary, so each says its name first.
    expect(nl).toContain(`<meta name="description" content="${name.nl}. ${summary.nl}`);
    expect(en).toContain(`<meta name="description" content="${name.en}. ${summary.en}`);
    expect(nl).toContain('<meta property="og:title" content="Helpende">');
    expect(nl).toContain('<meta property="og:locale" content="nl_NL">');
    expect(en).toContain('<meta property="og:locale:alternate" content="nl_NL">');
  });

  test('names whole addresses under the sub-path of the site', () => {
    const head = headOf({ ...role, language: 'en' }, data, AT_HOME);
    const home = 'https://routekaart.example/kaart';
    expect(head).toContain(`<link rel="canonical" href="${home}/en/functie/helpende">`);
    expect(head).toContain(`<link rel="alternate" hreflang="nl" href="${home}/functie/helpende">`);
    expect(head).toContain(`<link rel="alternate" hreflang="en" href="${home}/en/functie/helpende">`);
    expect(head).toContain(`<link rel="alternate" hreflang="x-default" href="${home}/functie/helpende">`);
    expect(head).toContain(`<meta property="og:url" content="${home}/en/functie/helpende">`);
    expect(head).toContain(`<meta property="og:image" content="${home}/previews/role-helpende-en.png">`);
    expect(head).toMatch(/<meta property="og:image:alt" content="[^"]{20,}">/);
    const start = headOf(page({ path: '/', kind: 'start', language: 'en' }), data, AT_HOME);
    expect(start).toContain(`<link rel="canonical" href="${home}/en/">`);
    expect(start).toContain(`hreflang="nl" href="${home}/">`);
  });

  test('names no address at all when the site has none', () => {
    const head = headOf(role, data, NOWHERE);
    expect(head).not.toMatch(/canonical|hreflang|og:url|og:image|twitter|BreadcrumbList|null|undefined/);
    expect(head).toContain('"@type":"Occupation"');
  });

  test('has no alternates without a twin', () => {
    const head = headOf({ ...role, hasTwin: false }, data, AT_HOME);
    expect(head).not.toMatch(/hreflang|og:locale:alternate/);
    expect(head).toContain('rel="canonical"');
  });

  test.each(['personal', 'shell', 'missing'] as const)('is not for finding on a page of kind %s', (kind) => {
    const head = headOf(page({ path: '/mijn', kind }), data, AT_HOME);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toMatch(/canonical|hreflang|og:url|ld\+json/);
    expect(head.includes('og:image')).toBe(kind === 'personal');
  });

  test('lets search engines list the other kinds', () => {
    for (const kind of ['start', 'list', 'info'] as const)
      expect(headOf(page({ path: kind === 'start' ? '/' : '/kaart', kind }), data, AT_HOME)).not.toContain('noindex');
  });

  test('escapes what the renderer and the data give', () => {
    const hostile = smallData((changed) => {
      recordIn(changed.roles, 'helpende').summary.nl = 'Zorg "aan" <bed> & meer.';
    });
    const head = headOf({ ...role, title: '</title><script>alert(1)</script>' }, hostile, AT_HOME);
    expect(head).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(head).toContain('content="Zorg &quot;aan&quot; &lt;bed&gt; &amp; meer.');
    expect(head.match(/<script/g)).toHaveLength(1);
  });

  test('is one element a line, and nothing that runs', () => {
    for (const tag of tagsOf(headOf(role, data, AT_HOME)))
      expect(tag).toMatch(/^<(title>|meta |link |script type="application\/ld\+json">)/);
  });

  test('stops the build at a page that nobody described', () => {
    expect(() => headOf(page({ path: '/nieuw', kind: 'info' }), data, AT_HOME)).toThrow('/nieuw has no line');
    expect(() => headOf(page({ path: '/functie/weg', kind: 'role', id: 'weg' }), data, AT_HOME)).toThrow('no "weg"');
  });
});

describe('structured data in a page', () => {
  test('cannot end its element or start another one, and reads back the same', () => {
    const text = '</script><script>alert("x")</script> <!-- & \u2028 \u2029';
    const script = jsonLdScript([{ '@type': 'WebPage', name: text }]);
    const inner = script.slice(script.indexOf('>') + 1, script.lastIndexOf('</script>'));
    expect(inner).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inner)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', name: text }],
    });
  });

  test('leaves out what has no value, and itself when nothing is left', () => {
    const script = jsonLdScript([{ '@type': 'WebPage', name: ' ', url: undefined, keywords: ['', 'zorg'], about: [] }]);
    expect(script).toContain('[{"@type":"WebPage","keywords":["zorg"]}]');
    expect(jsonLdScript([])).toBe('');
  });
});

test('pages without a picture of their own share the one of the site', () => {
  expect(previewFile({ kind: 'employer', id: 'haga', language: 'nl' })).toBe('previews/employer-haga-nl.png');
  expect(previewFile({ kind: 'info', language: 'en' })).toBe('previews/site-en.png');
});
