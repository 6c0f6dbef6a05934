import type { DataFiles, Language } from '../../src/core/model/data';
import { TOLD_PATHS } from '../../tools/prerender/head/descriptions';
import type { PageFacts, PageKind, SiteFacts } from '../../tools/prerender/pageFacts';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];
export const AT_HOME: SiteFacts = { address: 'https://routekaart.example/kaart', base: '/kaart/' };
export const NOWHERE: SiteFacts = { address: null, base: '/' };

const PERSONAL = new Set(['/mijn', '/stappen', '/route', '/vergelijk', '/gespreksblad', '/begeleiden', '/redactie']);

function kindOf(path: string): PageKind {
  if (path === '/') return 'start';
  if (path === '/kaart') return 'list';
  return PERSONAL.has(path) ? 'personal' : 'info';
}

/** One page as the renderer tells about it. */
export const page = (facts: Partial<PageFacts> & Pick<PageFacts, 'path' | 'kind'>): PageFacts => ({
  language: 'nl',
  title: 'Een titel · Routekaart Zorg',
  hasTwin: true,
  ...facts,
});

/** Every page of a site in both languages. */
export function allPages(data: DataFiles): PageFacts[] {
  const titled = (name: string) => `${name} · ${data.site.name}`;
  return LANGUAGES.flatMap((language) => [
    ...TOLD_PATHS.map((path) => page({ path, language, kind: kindOf(path), title: titled(`Pagina ${path}`) })),
    ...data.roles.map(({ id, name }) =>
      page({ path: `/functie/${id}`, language, kind: 'role', id, title: titled(name[language]) }),
    ),
    ...data.employers.map(({ id, name }) =>
      page({ path: `/werkgever/${id}`, language, kind: 'employer', id, title: titled(name) }),
    ),
  ]);
}
