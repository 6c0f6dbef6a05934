import type { Role } from '../../core/model/graph';

/** How a value differs from the reader's own: an arrow, a word, and whether most people like it. */
export interface Mark {
  readonly text: string;
  /** Where the value goes; `other` when it cannot go up or down. */
  readonly sign: 'up' | 'down' | 'same' | 'other';
  readonly look: 'good' | 'bad' | 'plain';
}

/** One value in words: a word, then the figure, then how it differs. */
export interface ToldCell {
  readonly word?: string | undefined;
  readonly isUnknown?: boolean | undefined;
  readonly blocks?: { readonly count: number | null; readonly lens: 'strain' | 'shortage' | 'growth' } | undefined;
  readonly lines?: readonly string[] | undefined;
  /** Short sentences under each other. */
  readonly list?: readonly string[] | undefined;
  readonly mark?: Mark | undefined;
  /** Roles to go to. */
  readonly next?: readonly Role[] | undefined;
  readonly link?: { readonly to: string; readonly text: string; readonly label: string } | undefined;
}

/** A row in words; the cells stand in the order of the roles. */
export interface ToldRow {
  readonly title: string;
  readonly cells: readonly ToldCell[];
}
