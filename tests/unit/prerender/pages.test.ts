import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/core/validate/validate';
import { readDataFiles } from '../../../tools/data/readData';
import { fileOf, pagesOf } from '../../../tools/prerender/pages';

const { data } = validate(readDataFiles(path.resolve('data')));
if (!data) throw new Error('data/ has errors');
const pages = pagesOf(data);

/** The addresses that the app knows, read from its own list; what follows ":" stands for any id. */
const known = [...readFileSync('src/app/Screens.tsx', 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(
  ([, address = '']) => address,
);
const fits = (pattern: string, address: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`).test(address);

describe('pagesOf', () => {
  it('has a page for every address that the app knows, and no other but the one for lost readers', () => {
    expect(known.length).toBeGreaterThan(20);
    for (const pattern of known)
      expect(
        pages.some((page) => fits(pattern, page.path)),
        pattern,
      ).toBe(true);
    const strays = pages.filter((page) => page.kind !== 'missing' && !known.some((each) => fits(each, page.path)));
    expect(strays).toEqual([]);
  });

  it('makes every role and employer in both languages', () => {
    for (const language of ['nl', 'en']) {
      const ids = (kind: string) => pages.filter((page) => page.language === language && page.kind === kind).length;
      expect(ids('role')).toBe(data.roles.length);
      expect(ids('employer')).toBe(data.employers.length);
    }
  });

  it('no two pages share a file, and none lies where the build puts its own', () => {
    const files = pages.map(fileOf);
    expect(new Set(files).size).toBe(files.length);
    expect(files).not.toContain('app.html');
    expect(files).toContain('index.html');
    expect(files).toContain('en/index.html');
    expect(files).toContain('404.html');
    expect(files).toContain('en/functie/verzorgende-ig.html');
    expect(files).toContain('inzichten/monitor.html');
  });
});
