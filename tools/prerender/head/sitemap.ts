import type { DataFiles } from '../../../src/core/model/data';
import { escapeText } from '../../pages/html';
import type { PageFacts, SiteFacts } from '../pageFacts';
import { addressOf, alternatesOf, isIndexable } from './addresses';

/**
 * The pages that search engines may list, in the order given, each with its twin in the other language. The text of
 * sitemap.xml; an empty one when the address of the site is not known, for whole addresses are asked.
 */
export function sitemapOf(pages: readonly PageFacts[], data: DataFiles, site: SiteFacts): string {
  const urls = pages.filter(isIndexable).flatMap((page) => {
    const own = addressOf(page.path, page.language, site);
    if (own === null) return [];
    const lines = [
      `<loc>${escapeText(own)}</loc>`,
      `<lastmod>${data.version.date}</lastmod>`,
      ...alternatesOf(page, site).map(
        ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeText(href)}"/>`,
      ),
    ];
    return [`<url>\n${lines.join('\n')}\n</url>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * robots.txt: everything may be read. Pages that are not for finding say so themselves, and must be read for that.
 * Search engines only look for this file at the root of a host; under a sub-path the host has to name the sitemap.
 */
export const robotsOf = (site: SiteFacts): string =>
  [
    'User-agent: *',
    'Disallow:',
    ...(site.address === null ? [] : ['', `Sitemap: ${site.address}/sitemap.xml`]),
    '',
  ].join('\n');
