import type { Language } from '../../src/core/model/data';

/**
 * What a page is to who looks for it: `asking` asks everybody the same question and answers in the query of its address;
 * what a `personal` page holds stands on the reader's device.
 */
export type PageKind = 'start' | 'role' | 'employer' | 'list' | 'info' | 'asking' | 'personal' | 'shell' | 'missing';

/** One page of the built site in one language. */
export interface PageFacts {
  /** From the root of the site, without language prefix or sub-path: "/", "/functie/verzorgende-ig". */
  readonly path: string;
  readonly language: Language;
  readonly kind: PageKind;
  /** Of the role or the employer. */
  readonly id?: string;
  /** Whole title of the tab, given by the renderer. */
  readonly title: string;
  /** The page exists in the other language too. */
  readonly hasTwin: boolean;
}

export interface SiteFacts {
  /** Whole address without last slash, sub-path included: "https://routekaart.example/kaart"; null when it is not known. */
  readonly address: string | null;
  /** "/" or "/kaart/". */
  readonly base: string;
}
