import { TALK_STOPS } from '../../src/core/coach/stops';
import type { DataFiles, Language } from '../../src/core/model/data';
import type { PageFacts } from './pageFacts';

/** A page to make, before it has a title. */
export type PageToMake = Omit<PageFacts, 'title'> & {
  /** render: with its content; waiting: header and footer, the content depends on the reader; empty: starts the app. */
  readonly how: 'render' | 'waiting' | 'empty';
  /** Only on screens that meet this media query does the page look as it was made. */
  readonly onlyOn?: string;
  /** Module of the screen that the app puts there, when what is made does not show what that screen needs. */
  readonly screen?: string;
  /** The same for visits that are not shown the page as it was made, when that is another screen. */
  readonly otherScreen?: string;
  /** Files of the data that this other screen needs at once. */
  readonly otherData?: readonly string[];
};

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Pages that say the same to everybody. */
const INFO = [
  '/werkgevers',
  '/bronnen',
  '/regio',
  '/begrippen',
  '/leren',
  '/inzichten',
  '/inzichten/monitor',
  '/themas',
  '/wijzigingen',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/licenties',
];

/** Questions that a reader fills in. Without one in the address they are the same for everybody, and ask it. */
const ASKING = {
  '/stappen': 'options/OptionsScreen',
  '/route': 'route/RouteScreen',
  '/vergelijk': 'compare/CompareScreen',
  '/begeleiden': 'coach/CoachScreen',
  '/werkgevers/eigen-bestand': 'own/OwnFileScreen',
};

/** What they hold stands on the reader's device, or is made there. */
const OWN = {
  '/mijn': 'mine/MineScreen',
  '/gespreksblad': 'sheet/SheetScreen',
  '/insluiten': 'embed/EmbedPicker',
  '/redactie': 'editor/EditorScreen',
  '/melden': 'report/ReportScreen',
};

const moduleOf = (screen: string): string => `src/features/${screen}.tsx`;

/** Pieces for the sites of others. */
const PIECES = ['/insluiten/route', '/insluiten/stappen'];

/** A wide screen shows the drawn map instead of the list; the same border as in src/ui/useMedia.ts. */
const PHONE = '(max-width: 47.99rem)';

/** Every page of the built site: what hosts answer with status 200. */
export function pagesOf(data: DataFiles): readonly PageToMake[] {
  const both = (page: Omit<PageToMake, 'language' | 'hasTwin'>): PageToMake[] =>
    LANGUAGES.map((language) => ({ ...page, language, hasTwin: true }));
  const piece = (path: string): PageToMake => ({ path, language: 'nl', kind: 'shell', how: 'empty', hasTwin: false });
  const roles = data.roles.map(({ id }) => id);
  const employers = data.employers.map(({ id }) => id);
  return [
    ...both({ path: '/', kind: 'start', how: 'render' }),
    ...both({
      path: '/kaart',
      kind: 'list',
      how: 'render',
      onlyOn: PHONE,
      otherScreen: moduleOf('map/MapScreen'),
      otherData: ['map-layout.json'],
    }),
    ...INFO.flatMap((path) => both({ path, kind: 'info', how: 'render' })),
    ...Object.entries(ASKING).flatMap(([path, screen]) =>
      both({ path, kind: 'asking', how: 'render', screen: moduleOf(screen) }),
    ),
    ...Object.entries(OWN).flatMap(([path, screen]) =>
      both({ path, kind: 'personal', how: 'waiting', screen: moduleOf(screen) }),
    ),
    ...roles.flatMap((id) => both({ path: `/functie/${id}`, kind: 'role', id, how: 'render' })),
    ...employers.flatMap((id) => both({ path: `/werkgever/${id}`, kind: 'employer', id, how: 'render' })),
    ...TALK_STOPS.flatMap((stop) =>
      both({ path: `/begeleiden/${stop}`, kind: 'shell', how: 'waiting', screen: moduleOf(ASKING['/begeleiden']) }),
    ),
    // Addresses of roles that got another name go on to the new one.
    ...data.redirects.flatMap(({ from }) => both({ path: `/functie/${from}`, kind: 'shell', how: 'waiting' })),
    ...PIECES.map(piece),
    ...roles.map((id) => piece(`/insluiten/functie/${id}`)),
    ...employers.map((id) => piece(`/insluiten/werkgever/${id}`)),
    { path: '/404', language: 'nl', kind: 'missing', how: 'render', hasTwin: false },
  ];
}

/** The file of a page, from the root of the site. A name of its own instead of a folder: hosts then add no slash. */
export function fileOf({ path, language }: Pick<PageToMake, 'path' | 'language'>): string {
  const inLanguage = (language === 'en' ? '/en' : '') + path;
  return (inLanguage.endsWith('/') ? `${inLanguage}index` : inLanguage).slice(1).concat('.html');
}
