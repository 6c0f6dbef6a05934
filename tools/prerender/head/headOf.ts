import type { DataFiles, Language } from '../../../src/core/model/data';
import { escapeText } from '../../pages/html';
import type { PageFacts, SiteFacts } from '../pageFacts';
import { addressOf, alternatesOf, isIndexable } from './addresses';
import { descriptionOf } from './describe';
import { jsonLdScript } from './jsonLd';
import { PREVIEW_SIZE, previewAlt, previewFile } from './previewFile';
import { structuredData } from './structuredData';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' };
const OTHER: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

/**
 * What stands in the head of one page about that page: title, description, address, other language, preview and
 * structured data, as escaped html, one element a line. It takes the place of the title and description of the
 * template. Whole addresses are asked nearly everywhere: without the address of the site those lines are left out.
 */
export function headOf(page: PageFacts, data: DataFiles, site: SiteFacts): string {
  const description = descriptionOf(page, data);
  const lines = [
    `<title>${escapeText(page.title)}</title>`,
    ...(description === null ? [] : [meta('name', 'description', description)]),
    ...(isIndexable(page) ? [] : [meta('name', 'robots', 'noindex')]),
    ...(isIndexable(page) ? addressLines(page, site) : []),
    ...(description === null ? [] : previewLines(page, description, data, site)),
    jsonLdScript(structuredData(page, data, site)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeText(content)}">`;

function addressLines(page: PageFacts, site: SiteFacts): string[] {
  const own = addressOf(page.path, page.language, site);
  if (own === null) return [];
  return [
    `<link rel="canonical" href="${escapeText(own)}">`,
    ...alternatesOf(page, site).map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeText(href)}">`,
    ),
  ];
}

/** For who shares the page. Where the address may hold more than the path, as an answer does, it is left out. */
function previewLines(page: PageFacts, description: string, data: DataFiles, site: SiteFacts): string[] {
  const { language } = page;
  const own = isIndexable(page) && page.kind !== 'asking' ? addressOf(page.path, language, site) : null;
  const brand = ` · ${data.site.name}`;
  const title = page.title.endsWith(brand) ? page.title.slice(0, -brand.length) : page.title;
  const picture =
    site.address === null
      ? []
      : [
          meta('property', 'og:image', `${site.address}/${previewFile(page)}`),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(PREVIEW_SIZE.width)),
          meta('property', 'og:image:height', String(PREVIEW_SIZE.height)),
          meta('property', 'og:image:alt', previewAlt(page, data)),
          meta('name', 'twitter:card', 'summary_large_image'),
        ];
  return [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', data.site.name),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', LOCALES[language]),
    ...(page.hasTwin ? [meta('property', 'og:locale:alternate', LOCALES[OTHER[language]])] : []),
    ...(own === null ? [] : [meta('property', 'og:url', own)]),
    ...picture,
  ];
}
