import { describe, expect, test } from 'vitest';
import { robotsOf, sitemapOf } from '../../../tools/prerender/head/sitemap';
import { smallData } from '../../support/dataFiles';
import { AT_HOME, allPages, NOWHERE, page } from '../../support/pages';

const data = smallData();
const pages = [...allPages(data), page({ path: '/404', kind: 'missing' }), page({ path: '/app', kind: 'shell' })];
const plain = (text: string) => text.replaceAll('&amp;', '&');

/** The entries of a sitemap. Every line must be one of the few forms that it may hold. */
function read(text: string) {
  const [declaration, root, ...rest] = text.trimEnd().split('\n');
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  expect(root).toMatch(/^<urlset xmlns="[^"]+sitemap\/0\.9" xmlns:xhtml="http:\/\/www\.w3\.org\/1999\/xhtml">$/);
  expect(rest.pop()).toBe('</urlset>');
  const urls: { loc: string; lastmod: string; links: Record<string, string> }[] = [];
  for (const block of rest.join('\n').match(/<url>\n.*?\n<\/url>/gs) ?? []) {
    const [, loc, lastmod, ...links] = block.split('\n').slice(0, -1);
    const pairs = links.map((line) =>
      /^<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"<>]+)"\/>$/.exec(line),
    );
    expect(pairs).not.toContain(null);
    urls.push({
      loc: plain(/^<loc>([^<>]+)<\/loc>$/.exec(loc ?? '')?.[1] ?? ''),
      lastmod: /^<lastmod>([^<>]+)<\/lastmod>$/.exec(lastmod ?? '')?.[1] ?? '',
      links: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', plain(pair?.[2] ?? '')])),
    });
  }
  return urls;
}

describe('the sitemap', () => {
  const urls = read(sitemapOf(pages, data, AT_HOME));
  const byAddress = new Map(urls.map((url) => [url.loc, url]));

  test('names every page that may be found, once, and no other', () => {
    const wanted = pages.filter(({ kind }) => !['personal', 'shell', 'missing'].includes(kind));
    expect(urls).toHaveLength(wanted.length);
    expect(byAddress.size).toBe(wanted.length);
    expect(byAddress.has('https://routekaart.example/kaart/functie/helpende')).toBe(true);
    expect([...byAddress.keys()].filter((loc) => /mijn|404|app$/.test(loc))).toEqual([]);
  });

  test('has the date of the data, and twins that name each other', () => {
    for (const { loc, lastmod, links } of urls) {
      expect(lastmod).toBe(data.version.date);
      expect(Object.keys(links)).toEqual(['nl', 'en', 'x-default']);
      expect(links['x-default']).toBe(links.nl);
      expect([links.nl, links.en]).toContain(loc);
      for (const href of [links.nl, links.en]) expect(byAddress.get(href ?? '')?.links).toEqual(links);
    }
  });

  test('names nothing when the site has no address', () => {
    expect(read(sitemapOf(pages, data, NOWHERE))).toEqual([]);
  });

  test('is sound when an address has signs of its own', () => {
    const odd = sitemapOf([page({ path: '/functie/a&b', kind: 'info', hasTwin: false })], data, AT_HOME);
    expect(odd).toContain('a&amp;b');
    expect(read(odd)[0]?.loc).toBe('https://routekaart.example/kaart/functie/a&b');
  });
});

test('robots.txt forbids nothing and names the sitemap', () => {
  expect(robotsOf(AT_HOME)).toBe('User-agent: *\nDisallow:\n\nSitemap: https://routekaart.example/kaart/sitemap.xml\n');
  expect(robotsOf(NOWHERE)).toBe('User-agent: *\nDisallow:\n');
});
