import { describe, expect, it } from 'vitest';
import { assemble, type Parts } from '../../../tools/prerender/assemble';
import type { PageToMake } from '../../../tools/prerender/pages';

const SHELL = `<!doctype html>
<html lang="nl">
  <head>
    <title>Kaart</title>
    <meta name="description" content="oud" />
    <script type="module" src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/base.js">
    <link rel="preload" as="fetch" crossorigin="" href="/data/graph.json">
    <link rel="stylesheet" crossorigin href="/assets/base.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>
      <main class="plain"><p>Zonder JavaScript</p></main>
    </noscript>
  </body>
</html>`;

const PARTS: Parts = {
  shell: SHELL,
  base: '/kaart/',
  early: 'assets/early-1.js',
  noScript: 'assets/no-script-1.css',
  style: 'assets/made-1.css',
  font: 'assets/font.woff2',
};
const ROLE: PageToMake = { path: '/functie/a', language: 'en', kind: 'role', id: 'a', how: 'render', hasTwin: true };
const MADE = {
  html: '<main><h1>A &amp; $1 $& B</h1></main>',
  files: {
    styles: ['assets/page.css'],
    held: ['assets/role.css'],
    scripts: { always: ['assets/en.js'], asMade: ['assets/role.js'], other: null },
  },
  head: '<title>A &amp; B</title>\n<meta name="description" content="nieuw">',
};

describe('assemble', () => {
  const page = assemble(ROLE, MADE, PARTS);

  it('puts the content, the title and the language in place, letter for letter', () => {
    expect(page).toContain(`<div id="app">${MADE.html}</div>`);
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('<html lang="en" data-page="/kaart/en/functie/a">');
  });

  it('asks for every file under the sub-path, and decides before anything is painted', () => {
    for (const [, file] of page.matchAll(/(?:href|src)="\/(?!assets\/(?:index|base)|data)([^"]*)"/g))
      expect(file).toMatch(/^kaart\//);
    expect(page.indexOf('early-1.js')).toBeLessThan(page.indexOf('page.css'));
    expect(page).toContain('<script src="/kaart/assets/early-1.js"></script>');
  });

  it('keeps what starts the app where the browser does not look by itself, and leaves the style where it was', () => {
    const kept = (id: string) => new RegExp(`<template id="${id}">(.*?)</template>`, 's').exec(page)?.[1] ?? '';
    const rest = page.replaceAll(/<template.*?<\/template>/gs, '').replace(/<link[^>]*disabled>/, '');
    for (const file of ['index.js', 'base.js', 'graph.json', 'en.js']) expect(kept('starts-app')).toContain(file);
    for (const file of ['role.js', '/data/roles/a.json']) expect(kept('starts-as-made')).toContain(file);
    for (const file of ['index.js', 'base.js', 'graph.json', 'en.js', 'role.js', 'a.json'])
      expect(rest).not.toContain(file);
    expect(rest).toContain('<link rel="stylesheet" crossorigin href="/assets/base.css">');
    expect(page.lastIndexOf('</template>')).toBeLessThan(page.indexOf('early-1.js'));
    expect(page.indexOf('early-1.js')).toBeLessThan(page.indexOf('base.css'));
    expect(() => assemble(ROLE, MADE, { ...PARTS, shell: SHELL.replace('type="module"', '') })).toThrow(/module/);
  });

  it('asks for the app at once where nearly every visit is another than was made', () => {
    const asking: PageToMake = { path: '/stappen', language: 'nl', kind: 'asking', how: 'render', hasTwin: true };
    const text = assemble(asking, MADE, PARTS);
    expect(text).not.toContain('<template');
    for (const file of ['index.js', 'base.js', 'graph.json', 'en.js', 'role.js'])
      expect(text.indexOf(file)).toBeGreaterThan(text.indexOf('page.css'));
  });

  it('keeps what another screen than the made one needs, out of sight until that one is asked for', () => {
    const list: PageToMake = { path: '/kaart', language: 'nl', kind: 'list', how: 'render', hasTwin: true };
    const files = { ...MADE.files, scripts: { ...MADE.files.scripts, other: ['assets/map.js'] } };
    const text = assemble({ ...list, otherData: ['map-layout.json'] }, { ...MADE, files }, PARTS);
    const kept = /<template id="starts-other">(.*?)<\/template>/s.exec(text)?.[1] ?? '';
    for (const file of ['assets/map.js', '/data/map-layout.json']) {
      expect(kept).toContain(file);
      expect(text.replace(kept, '')).not.toContain(file);
    }
  });

  it('tells the app which sheets of its parts are there already, without loading them again', () => {
    expect(page).toContain('<link rel="stylesheet" crossorigin href="/kaart/assets/role.css" disabled>');
    expect(page).toContain('<link rel="stylesheet" crossorigin href="/kaart/assets/page.css">');
  });

  it('has one description, and one way on for readers without scripts', () => {
    expect(page.match(/name="description"/g)).toHaveLength(1);
    expect(page).not.toContain('Zonder JavaScript');
    expect(page).toContain('<a href="/kaart/en/kaart">');
  });

  it('a page that depends on the reader, or on no address, is as made for nobody', () => {
    const own: PageToMake = { path: '/mijn', language: 'nl', kind: 'personal', how: 'waiting', hasTwin: true };
    const missing: PageToMake = { path: '/404', language: 'nl', kind: 'missing', how: 'render', hasTwin: false };
    for (const one of [own, missing]) expect(assemble(one, MADE, PARTS)).toContain('data-page=""');
  });

  it('stops at a noscript in another, which browsers cannot read', () => {
    const nested = { ...MADE, html: '<noscript><p>a<noscript>b</noscript></p></noscript>' };
    expect(() => assemble(ROLE, nested, PARTS)).toThrow('noscript');
    const beside = { ...MADE, html: '<noscript>a</noscript><noscript>b</noscript>' };
    expect(assemble(ROLE, beside, PARTS)).toContain('<noscript>b</noscript>');
  });

  it('stops when the page that starts the app lost a place', () => {
    const broken = { ...PARTS, shell: SHELL.replace('<div id="app"></div>', '<div id="root"></div>') };
    expect(() => assemble(ROLE, MADE, broken)).toThrow('app');
  });
});
