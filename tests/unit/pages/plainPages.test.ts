import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/core/validate/validate';
import { html } from '../../../tools/pages/html';
import { plainPage } from '../../../tools/pages/plainPages';
import { plainTranslate } from '../../../tools/pages/plainTranslate';
import { dataSet, toFiles } from '../../support/dataSet';

const { data } = validate(toFiles(dataSet()));
if (!data) throw new Error('the test data has errors');
const pages = { nl: plainPage(data, 'nl', 'assets/plain.css'), en: plainPage(data, 'en', 'assets/plain.css') };
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

/** Tags that were opened and not closed in order. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe.each(['nl', 'en'] as const)('the page without JavaScript, %s', (language) => {
  const page = pages[language];
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test('is one sound page with title, language and description', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<title>.+ · Routekaart Zorg<\/title>/);
    expect(page).toMatch(/<meta name="description" content=".{50,}">/);
    expect(unbalanced(page)).toEqual([]);
  });

  test('has nothing that the security policy refuses', () => {
    expect(page).not.toMatch(/<script|<style| style=| on[a-z]+=|javascript:/);
    expect(page).toContain('<link rel="stylesheet" href="assets/plain.css">');
  });

  test('every link inside the page leads somewhere, and no id stands twice', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds every role with every step and its reason', () => {
    for (const role of data.roles) {
      expect(ids).toContain(role.id);
      for (const step of role.steps) expect(page).toContain(step.why[language]);
    }
    expect(page).toContain(language === 'nl' ? 'href="roles.html"' : 'href="functies.html"');
  });
});

test('says how long a step takes in the words of the app', () => {
  expect(pages.nl).toContain('duurt ongeveer 1 tot 3 maanden');
  expect(pages.en).toContain('takes about 1 to 3 months');
});

test('text is escaped, markup of our own is not', () => {
  const name = 'A & "B" <c>';
  expect(html`<p title="${name}">${html`<b>${name}</b>`}</p>`.text).toBe(
    '<p title="A &amp; &quot;B&quot; &lt;c&gt;"><b>A &amp; &quot;B&quot; &lt;c&gt;</b></p>',
  );
});

test('a word that is not there is an error, not an empty place', () => {
  expect(() => plainTranslate('nl')('time.zzz' as 'time.weeks')).toThrow('time.zzz');
});
