import type { DataFiles, EmployerFile, Language } from '../../../src/core/model/data';
import { formatNumber } from '../../../src/i18n/format';
import { OPEN_ROOT } from '../../open/openFiles';
import type { PageFacts, SiteFacts } from '../pageFacts';
import { addressOf } from './addresses';
import { contextOf, found } from './context';
import { descriptionOf } from './describe';
import type { Thing } from './jsonLd';
import { areaOf, occupationOf } from './occupation';
import { fill, HEAD_WORDS } from './words';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page is about in the words of schema.org: facts of the data and of the site, nothing else. */
export function structuredData(page: PageFacts, data: DataFiles, site: SiteFacts): Thing[] {
  const { roles, employers } = contextOf(data);
  switch (page.kind) {
    case 'start':
      return [websiteOf(page, data, site), datasetOf(page.language, data, site)];
    case 'role': {
      const role = found(roles, page.id);
      const name = role.name[page.language];
      return present([
        occupationOf(role, page, data, site),
        crumbsOf(page, { path: '/kaart', name: HEAD_WORDS[page.language].list }, name, site),
      ]);
    }
    case 'employer': {
      const employer = found(employers, page.id);
      return present([
        organisationOf(employer, data, page.language),
        crumbsOf(page, { path: '/werkgevers', name: HEAD_WORDS[page.language].employers }, employer.name, site),
      ]);
    }
    case 'info':
      return page.path === '/bronnen' ? [datasetOf(page.language, data, site)] : [];
    default:
      return [];
  }
}

const present = (things: readonly (Thing | undefined)[]): Thing[] => things.filter((thing) => thing !== undefined);

function websiteOf(page: PageFacts, data: DataFiles, site: SiteFacts): Thing {
  return {
    '@type': 'WebSite',
    name: data.site.name,
    alternateName: data.site.shortName,
    description: descriptionOf(page, data) ?? undefined,
    url: addressOf('/', page.language, site) ?? undefined,
    inLanguage: page.language,
    license: LICENCE,
    dateModified: data.version.date,
  };
}

/** The open data. Whole addresses of files are asked; without the address of the site there are none. */
function datasetOf(language: Language, data: DataFiles, site: SiteFacts): Thing {
  const words = HEAD_WORDS[language];
  const file = (name: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    contentUrl: `${site.address}/${OPEN_ROOT}/${data.version.data}/${name}`,
    encodingFormat,
  });
  const steps = data.roles.reduce((sum, role) => sum + role.steps.length, 0);
  return {
    '@type': 'Dataset',
    name: fill(words.dataset, { site: data.site.name }),
    description: fill(words.datasetText, {
      roles: formatNumber(data.roles.filter(({ kind }) => kind !== 'origin').length, language),
      steps: formatNumber(steps, language),
      area: data.site.area[language],
    }),
    url: addressOf('/bronnen', language, site) ?? undefined,
    version: data.version.data,
    dateModified: data.version.date,
    inLanguage: ['nl', 'en'],
    isAccessibleForFree: true,
    license: LICENCE,
    spatialCoverage: areaOf(data, language),
    distribution:
      site.address === null
        ? undefined
        : [file('dataset.json', 'application/json'), file('graph.graphml', 'application/xml')],
  };
}

/** An employer with what the data knows: its note, places, regions, and its size where a source gives one. */
function organisationOf(employer: EmployerFile, data: DataFiles, language: Language): Thing {
  const regions = data.regions.filter(({ id }) => employer.regions.includes(id)).map(({ name }) => name[language]);
  return {
    '@type': 'Organization',
    name: employer.name,
    description: employer.note?.[language],
    url: employer.site,
    areaServed: [...regions, ...employer.municipalities].map((name) => ({ '@type': 'AdministrativeArea', name })),
    numberOfEmployees:
      'unknown' in employer.size ? undefined : { '@type': 'QuantitativeValue', value: employer.size.value },
  };
}

/** Start, the page above and this one. Search engines ask whole addresses: without the address of the site there is none. */
function crumbsOf(
  page: PageFacts,
  above: { readonly path: string; readonly name: string },
  name: string,
  site: SiteFacts,
): Thing | undefined {
  if (site.address === null) return undefined;
  const row = [{ path: '/', name: HEAD_WORDS[page.language].start }, above, { path: page.path, name }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: row.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: addressOf(crumb.path, page.language, site) ?? undefined,
    })),
  };
}
