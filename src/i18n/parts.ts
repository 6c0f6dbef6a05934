import type { Language } from '../core/model/data';
import type { FirstTexts, LaterTexts, Part } from './types';

/** Texts that every visit needs, per language. */
export const FIRST: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  nl: () => import('./nl/index').then(({ nl }) => nl),
  en: () => import('./en/index').then(({ en }) => en),
};

/** The other texts: a file per part, so that a visit fetches only those of the screens it opens. */
export const LATER: Readonly<Record<Language, { readonly [P in Part]: () => Promise<Pick<LaterTexts, P>> }>> = {
  nl: {
    about: () => import('./nl/about'),
    changes: () => import('./nl/changes'),
    filters: () => import('./nl/filters'),
    glossary: () => import('./nl/glossary'),
    here: () => import('./nl/here'),
    learning: () => import('./nl/learning'),
    list: () => import('./nl/list'),
    map: () => import('./nl/map'),
    panel: () => import('./nl/panel'),
    regionPage: () => import('./nl/regionPage'),
    roleMore: () => import('./nl/roleMore'),
    takeAlong: () => import('./nl/takeAlong'),
    ways: () => import('./nl/ways'),
    mine: () => import('./nl/mine'),
    compare: () => import('./nl/compare'),
    coach: () => import('./nl/coach'),
    sheet: () => import('./nl/sheet'),
    share: () => import('./nl/share'),
    plan: () => import('./nl/plan'),
    offline: () => import('./nl/offline'),
    employers: () => import('./nl/employers'),
    own: () => import('./nl/own'),
    embed: () => import('./nl/embed'),
    insights: () => import('./nl/insights'),
    monitor: () => import('./nl/monitor'),
    themes: () => import('./nl/themes'),
    editor: () => import('./nl/editor'),
    report: () => import('./nl/report'),
  },
  en: {
    about: () => import('./en/about'),
    changes: () => import('./en/changes'),
    filters: () => import('./en/filters'),
    glossary: () => import('./en/glossary'),
    here: () => import('./en/here'),
    learning: () => import('./en/learning'),
    list: () => import('./en/list'),
    map: () => import('./en/map'),
    panel: () => import('./en/panel'),
    regionPage: () => import('./en/regionPage'),
    roleMore: () => import('./en/roleMore'),
    takeAlong: () => import('./en/takeAlong'),
    ways: () => import('./en/ways'),
    mine: () => import('./en/mine'),
    compare: () => import('./en/compare'),
    coach: () => import('./en/coach'),
    sheet: () => import('./en/sheet'),
    share: () => import('./en/share'),
    plan: () => import('./en/plan'),
    offline: () => import('./en/offline'),
    employers: () => import('./en/employers'),
    own: () => import('./en/own'),
    embed: () => import('./en/embed'),
    insights: () => import('./en/insights'),
    monitor: () => import('./en/monitor'),
    themes: () => import('./en/themes'),
    editor: () => import('./en/editor'),
    report: () => import('./en/report'),
  },
};

/** All parts, for programs that want every text. */
export const PARTS = Object.keys(LATER.nl) as readonly Part[];
