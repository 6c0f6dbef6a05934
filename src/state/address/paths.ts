import type { TalkStop } from '../../core/coach/stops';
import type { Wish } from '../../core/options/wishes';

/** Words for wishes in addresses (a contract: product addresses are printed and shared). */
export const WISH_WORDS: Record<Wish, string> = {
  lighter: 'lichter',
  growth: 'groei',
  secure: 'zeker',
  'other-branch': 'ander',
  any: 'alles',
};

export const wishOf = (word: string | null): Wish | null =>
  (Object.keys(WISH_WORDS) as Wish[]).find((wish) => WISH_WORDS[wish] === word) ?? null;

/** Words for what a report without a figure is about. */
export type ReportKind = 'functie' | 'stap' | 'tekst' | 'werkt' | 'toegang' | 'anders';

/** Paths of the screens, without the base and without the language. */
export const paths = {
  start: () => '/',
  role: (id: string) => `/functie/${id}`,
  options: (from?: string, wish?: Wish) => withQuery('/stappen', { van: from, wens: wish && WISH_WORDS[wish] }),
  route: (from?: string, to?: string) => withQuery('/route', { van: from, naar: to }),
  list: () => '/kaart?weergave=lijst',
  /** The map: the list on a phone, unless the view is named. */
  map: () => '/kaart',
  /** The drawing, on every screen: for who asks for it by name. */
  drawnMap: () => '/kaart?weergave=kaart',
  /** The steps from one's own role, drawn. */
  from: (id: string) => withQuery('/kaart', { vanaf: id }),
  /** A role as a chosen station on the whole map. */
  onMap: (id: string) => withQuery('/kaart', { weergave: 'kaart', functie: id }),
  /** A chain of roles as one bold line on the whole map. */
  routeOnMap: (ids: readonly string[]) => withQuery('/kaart', { weergave: 'kaart', route: ids.join(',') }),
  /** The regions with their figures. */
  region: () => '/regio',
  sources: () => '/bronnen',
  /** The glossary, or one term in it. */
  glossary: (term?: string) => (term === undefined ? '/begrippen' : `/begrippen#${term}`),
  /** The page about learning, at one way of learning or one group of arrangements. */
  learning: (part?: string) => (part ? `/leren#${part.toLowerCase()}` : '/leren'),
  /** The reader's own plan, or one part of it. */
  mine: (part?: 'situatie' | 'wensen' | 'bewaard' | 'acties' | 'gegevens') => (part ? `/mijn#${part}` : '/mijn'),
  /** Roles side by side, the reader's own first. */
  compare: (...ids: readonly string[]) => withQuery('/vergelijk', { functies: ids.join(',') }),
  /** A coach's talk: its first page, or one stop, which every link then remembers as the way back. */
  coach: (stop?: TalkStop) => (stop ? `/begeleiden/${stop}?gesprek=${stop}` : '/begeleiden'),
  /** The sheet for a conversation: of the reader's own plan, or of the plan in the fragment. */
  sheet: (fragment?: string) => (fragment ? `/gespreksblad#${fragment}` : '/gespreksblad'),
  /** The employers of the region. */
  employers: () => '/werkgevers',
  employer: (id: string) => `/werkgever/${id}`,
  /** The page that writes the lines for an employer's own site. */
  embed: () => '/insluiten',
  /** Trying a file in which an employer describes itself. */
  ownFile: () => '/werkgevers/eigen-bestand',
  /** Pictures of the whole: shortages, ways out, bridges. */
  insights: () => '/inzichten',
  /** The region's figures over time. */
  monitor: () => '/inzichten/monitor',
  /** For HR and managers: all themes, or one of them. */
  themes: (theme?: string) => (theme ? `/themas#${theme}` : '/themas'),
  /** Changing the data in the browser. */
  editor: () => '/redactie',
  /** A report that something is wrong or missing; of one figure, see ui/ReportLink. */
  report: (kind?: ReportKind) => withQuery('/melden', { soort: kind }),
  about: () => '/over',
  privacy: () => '/privacy',
  accessibility: () => '/toegankelijkheid',
  licences: () => '/licenties',
  changes: () => '/wijzigingen',
} as const;

export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) params.set(key, value);
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}
