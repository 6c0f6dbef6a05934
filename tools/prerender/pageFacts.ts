import type { Language } from '../../src/core/model/data';

/** One page of the built site in one language. */
export interface PageFacts {
  /** From the root of the site, without language prefix or sub-path: "/", "/functie/verzorgende-ig". */
  readonly path: string;
  readonly language: Language;
  readonly kind: 'start' | 'role' | 'employer' | 'list' | 'info' | 'personal' | 'shell' | 'missing';
  /** Of the role or employer. */
  readonly id?: string;
  /** Whole title of the browser tab. */
  readonly title: string;
  /** Whether the page exists in the other language too. */
  readonly hasTwin: boolean;
}

export interface SiteFacts {
  /** Where the site will stand, without last slash: "https://example.org/kaart"; null when that is not known yet. */
  readonly address: string | null;
  /** "/", or the sub-path with both slashes. */
  readonly base: string;
}
