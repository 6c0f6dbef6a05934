interface Screen {
  readonly name: string;
  /** Without the language. */
  readonly path: string;
  /** Another state of a screen that is in the list already. */
  readonly isState?: true;
  /** Not in the copy for use without internet: for the few people who change the data. */
  readonly needsInternet?: true;
}

/** Every screen with something on it, by a name for the report. */
export const SCREENS: readonly Screen[] = [
  { name: 'start', path: '/' },
  { name: 'options', path: '/stappen?van=verzorgende-ig&wens=lichter' },
  {
    name: 'options with conditions',
    path: '/stappen?van=wijkverpleegkundige&wens=groei&zonder=nacht,lager-loon&maanden=24',
  },
  {
    name: 'options without result',
    path: '/stappen?van=huisarts&wens=lichter&zonder=nacht,lager-loon,zwaarder&maanden=3',
  },
  { name: 'options without role', isState: true, path: '/stappen' },
  { name: 'role', path: '/functie/verzorgende-ig' },
  { name: 'origin', path: '/functie/herkomst-horeca' },
  { name: 'unknown role', path: '/functie/verzorgende-xyz' },
  { name: 'route', path: '/route?van=verzorgende-ig&naar=poh-somatiek' },
  { name: 'route not found', path: '/route?van=verzorgende-ig&naar=medisch-specialist' },
  { name: 'route without roles', isState: true, path: '/route' },
  { name: 'list', path: '/kaart?weergave=lijst' },
  { name: 'list filtered', path: '/kaart?weergave=lijst&lens=fysiek&sector=thuiszorg&zonder=nacht' },
  { name: 'map', path: '/kaart?weergave=kaart' },
  { name: 'map with a role', path: '/kaart?weergave=kaart&functie=verzorgende-ig&vanaf=helpende&beeld=heel' },
  {
    name: 'map through a lens',
    isState: true,
    path: '/kaart?weergave=kaart&lens=fysiek&zonder=nacht&functie=poh-somatiek&hierheen=ja',
  },
  {
    name: 'map with a route',
    isState: true,
    path: '/kaart?weergave=kaart&route=verzorgende-ig,doktersassistent-huisartsenzorg,poh-somatiek',
  },
  { name: 'map on the whole screen', path: '/kaart?weergave=kaart&scherm=vol' },
  { name: 'from here', path: '/kaart?vanaf=verzorgende-ig' },
  { name: 'region', path: '/regio?regio=haaglanden' },
  { name: 'glossary', path: '/begrippen' },
  { name: 'learning', path: '/leren' },
  { name: 'sources', path: '/bronnen' },
  { name: 'one source', path: '/bronnen#cbs-psychisch-belastend-werk-naar-beroep-3-e-2020' },
  { name: 'about', path: '/over' },
  { name: 'changes', path: '/wijzigingen' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/toegankelijkheid' },
  { name: 'licences', path: '/licenties' },
  { name: 'report of a figure', path: '/melden?over=functie/verzorgende-ig/strain' },
  { name: 'report', isState: true, path: '/melden' },
  { name: 'sheet', path: '/gespreksblad?voorbeeld=ja' },
  { name: 'sheet without a plan', isState: true, path: '/gespreksblad' },
  { name: 'my plan, still empty', path: '/mijn' },
  { name: 'not found', path: '/bestaat-niet' },
  { name: 'compare without roles', isState: true, path: '/vergelijk' },
  { name: 'compare one role', isState: true, path: '/vergelijk?functies=verzorgende-ig' },
  { name: 'compare two roles', path: '/vergelijk?functies=verzorgende-ig,doktersassistent-huisartsenzorg' },
  {
    name: 'compare three roles',
    isState: true,
    path: '/vergelijk?functies=verzorgende-ig,planner-roosteraar,verpleegkundige-vvt-mbo&werkuren=24&regio=haaglanden',
  },
  { name: 'compare unknown role', isState: true, path: '/vergelijk?functies=verzorgende-ig,verzorgende-xyz,helpende' },
  { name: 'talk', path: '/begeleiden' },
  { name: 'talk at the situation', isState: true, path: '/begeleiden/situatie?gesprek=situatie' },
  { name: 'talk at the wishes', isState: true, path: '/begeleiden/wensen?gesprek=wensen' },
  { name: 'talk at the wishes as a list', isState: true, path: '/begeleiden/wensen?gesprek=wensen&weergave=lijst' },
  { name: 'talk at the possibilities', isState: true, path: '/begeleiden/mogelijkheden?gesprek=mogelijkheden' },
  { name: 'talk at the questions', isState: true, path: '/begeleiden/vragen?gesprek=vragen' },
  { name: 'talk at the agreements', isState: true, path: '/begeleiden/afspraken?gesprek=afspraken&computer=gedeeld' },
  { name: 'insights', path: '/inzichten' },
  { name: 'monitor', path: '/inzichten/monitor' },
  { name: 'monitor of a region', isState: true, path: '/inzichten/monitor?regio=rijn-gouwe' },
  { name: 'editor', needsInternet: true, path: '/redactie' },
  {
    name: 'editor with a role',
    needsInternet: true,
    isState: true,
    path: '/redactie?record=roles/helpende&stap=activiteitenbegeleider',
  },
  { name: 'role during a talk', isState: true, path: '/functie/verzorgende-ig?gesprek=wensen' },
  { name: 'employers', path: '/werkgevers' },
  { name: 'employer', path: '/werkgever/hmc' },
  { name: 'list at employers', isState: true, path: '/kaart?weergave=lijst&werkgever=hmc,geen-werkgever' },
  { name: 'lines for another site', path: '/insluiten' },
  { name: 'embedded role', isState: true, path: '/insluiten/functie/verzorgende-ig' },
  {
    name: 'embedded route',
    isState: true,
    path: '/insluiten/route?van=helpende&naar=verpleegkundige-vvt-mbo&thema=donker',
  },
  { name: 'own file of an employer', path: '/werkgevers/eigen-bestand' },
  { name: 'themes', path: '/themas' },
];

/** Screens that share one browser context: the first pays for starting it, the others do not. */
export const SCREENS_PER_TEST = 8;

export const withLanguage = (path: string, language: 'nl' | 'en'): string =>
  path.replace(/(#.*)?$/, (hash) => `${path.includes('?') ? '&' : '?'}taal=${language}${hash}`);
