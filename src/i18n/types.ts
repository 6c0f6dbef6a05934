import type { about } from './nl/about';
import type { changes } from './nl/changes';
import type { coach } from './nl/coach';
import type { compare } from './nl/compare';
import type { editor } from './nl/editor';
import type { embed } from './nl/embed';
import type { employers } from './nl/employers';
import type { filters } from './nl/filters';
import type { glossary } from './nl/glossary';
import type { here } from './nl/here';
import type { nl } from './nl/index';
import type { insights } from './nl/insights';
import type { learning } from './nl/learning';
import type { list } from './nl/list';
import type { map } from './nl/map';
import type { mine } from './nl/mine';
import type { monitor } from './nl/monitor';
import type { offline } from './nl/offline';
import type { own } from './nl/own';
import type { panel } from './nl/panel';
import type { plan } from './nl/plan';
import type { regionPage } from './nl/regionPage';
import type { report } from './nl/report';
import type { roleMore } from './nl/roleMore';
import type { share } from './nl/share';
import type { sheet } from './nl/sheet';
import type { takeAlong } from './nl/takeAlong';
import type { themes } from './nl/themes';
import type { ways } from './nl/ways';

type Strings<T> = { [K in keyof T]: T[K] extends string ? string : Strings<T[K]> };

/** Texts that every visit needs. */
export type FirstTexts = Strings<typeof nl>;

/** Texts that are fetched with the screens that need them. */
export type LaterTexts = Strings<{
  about: typeof about;
  changes: typeof changes;
  filters: typeof filters;
  glossary: typeof glossary;
  here: typeof here;
  learning: typeof learning;
  list: typeof list;
  map: typeof map;
  panel: typeof panel;
  regionPage: typeof regionPage;
  roleMore: typeof roleMore;
  takeAlong: typeof takeAlong;
  ways: typeof ways;
  mine: typeof mine;
  compare: typeof compare;
  coach: typeof coach;
  sheet: typeof sheet;
  share: typeof share;
  plan: typeof plan;
  offline: typeof offline;
  employers: typeof employers;
  own: typeof own;
  embed: typeof embed;
  insights: typeof insights;
  monitor: typeof monitor;
  themes: typeof themes;
  editor: typeof editor;
  report: typeof report;
}>;

/** A part of the texts that is fetched on its own. */
export type Part = keyof LaterTexts;

/** The shape of every language, given by the Dutch texts: a missing or extra key in English does not compile. */
export type Translation = FirstTexts & LaterTexts;
