import { median } from '../stats';

/** A page that is measured, and what it must score (0-100). */
export interface LighthousePage {
  readonly name: string;
  readonly path: string;
  /** Open: measured and shown, without a bar for speed. */
  readonly performance?: number;
}

/** What quality demands of each page beside speed. */
const WHOLE = 100;
const FAST = 95;

export const LIGHTHOUSE_PAGES: readonly LighthousePage[] = [
  { name: 'start', path: '/', performance: FAST },
  { name: 'role', path: '/functie/verzorgende-ig', performance: FAST },
  { name: 'options', path: '/stappen?van=verzorgende-ig', performance: FAST },
  { name: 'map', path: '/kaart', performance: FAST },
  { name: 'map drawn', path: '/kaart?weergave=kaart' },
  { name: 'list', path: '/kaart?weergave=lijst' },
  { name: 'employer', path: '/werkgever/hagaziekenhuis' },
];

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** The part of a Lighthouse report that is read here. */
export interface LighthouseReport {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly title: string;
}

/** One page: middle scores and times of its visits. */
export interface PageScores {
  readonly name: string;
  readonly path: string;
  /** 0-100; null = Lighthouse could not say. */
  readonly scores: Readonly<Record<Category, number | null>>;
  readonly firstPaintMs: number | null;
  readonly largestPaintMs: number | null;
  readonly blockedMs: number | null;
  readonly layoutShift: number | null;
  readonly bytes: number | null;
  /** Audits of accessibility, best practices and SEO that did not pass in some visit, by their title. */
  readonly failed: readonly string[];
}

const middle = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value != null);
  // A visit without a figure is no visit: the others must not hide it.
  return known.length === values.length && known.length > 0 ? median(known) : null;
};

export function scoresOf({ name, path }: LighthousePage, reports: readonly LighthouseReport[]): PageScores {
  const score = (category: Category) => {
    const value = middle(reports.map(({ categories }) => categories[category]?.score));
    return value === null ? null : Math.round(value * 100);
  };
  const figure = (audit: string) => middle(reports.map(({ audits }) => audits[audit]?.numericValue));
  return {
    name,
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    firstPaintMs: figure('first-contentful-paint'),
    largestPaintMs: figure('largest-contentful-paint'),
    blockedMs: figure('total-blocking-time'),
    layoutShift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    failed: [...new Set(reports.flatMap(failedAudits))].sort(),
  };
}

const failedAudits = ({ categories, audits }: LighthouseReport): string[] =>
  CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
    }),
  );

/** What a page misses, in words; empty when it meets every bar. A score that is missing never passes. */
export function missedBars(page: LighthousePage, { scores }: PageScores): string[] {
  return CATEGORIES.flatMap((category) => {
    const least = category === 'performance' ? page.performance : WHOLE;
    const score = scores[category];
    if (least === undefined || (score !== null && score >= least)) return [];
    return [`${page.name}: ${category} ${score ?? 'unknown'}, at least ${least}`];
  });
}
