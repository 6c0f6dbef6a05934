/** Every screen with something on it, by a name for the report. Paths are without the language. */
export const SCREENS = [
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
  { name: 'options without role', path: '/stappen' },
  { name: 'role', path: '/functie/verzorgende-ig' },
  { name: 'origin', path: '/functie/herkomst-horeca' },
  { name: 'unknown role', path: '/functie/verzorgende-xyz' },
  { name: 'route', path: '/route?van=verzorgende-ig&naar=poh-somatiek' },
  { name: 'route not found', path: '/route?van=verzorgende-ig&naar=medisch-specialist' },
  { name: 'route without roles', path: '/route' },
  { name: 'list', path: '/kaart?weergave=lijst' },
  { name: 'list filtered', path: '/kaart?weergave=lijst&lens=fysiek&sector=thuiszorg&zonder=nacht' },
  { name: 'map', path: '/kaart?weergave=kaart' },
  { name: 'map with a role', path: '/kaart?weergave=kaart&functie=verzorgende-ig&vanaf=helpende&beeld=heel' },
  {
    name: 'map through a lens',
    path: '/kaart?weergave=kaart&lens=fysiek&zonder=nacht&functie=poh-somatiek&hierheen=ja',
  },
  {
    name: 'map with a route',
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
  { name: 'my plan, still empty', path: '/mijn' },
  { name: 'not found', path: '/bestaat-niet' },
] as const;

export const withLanguage = (path: string, language: 'nl' | 'en'): string =>
  path.replace(/(#.*)?$/, (hash) => `${path.includes('?') ? '&' : '?'}taal=${language}${hash}`);
