import type { GlossaryFile } from '../model/data';
import type { Piece } from './findTerms';

/** A piece of a text with the signs that must not come loose from it; plain pieces have none. */
export interface GluedPiece {
  readonly at: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly term: GlossaryFile | null;
}

/**
 * Signs around a term go with it: browsers may break a line beside a button, and would leave a bracket behind at the
 * end of a line or begin one with a comma. All parts together are still the text.
 */
export function glueSigns(pieces: readonly Piece[]): GluedPiece[] {
  const isTerm = (i: number): boolean => (pieces[i]?.term ?? null) !== null;
  const textAt = (i: number): string => pieces[i]?.text ?? '';
  /** The signs at the start of a plain piece that the term before it takes. */
  const taken = (i: number): string => (isTerm(i - 1) && !isTerm(i) ? closing(textAt(i)) : '');
  /** The signs at the end of a plain piece that the term after it takes. */
  const given = (i: number): string => (isTerm(i + 1) && !isTerm(i) ? opening(textAt(i).slice(taken(i).length)) : '');
  return pieces.map(({ at, text, term }, i) =>
    term
      ? { at, term, before: given(i - 1), words: text, after: taken(i + 1) }
      : { at, term, before: '', words: text.slice(taken(i).length, text.length - given(i).length), after: '' },
  );
}

/** The signs at the end of a text that open something. */
const opening = (text: string): string => /[([{“‘"'«]*$/u.exec(text)?.[0] ?? '';

/** The signs at the start of a text, up to a space or the next word. */
const closing = (text: string): string => /^[^\s\p{L}\d([{“‘«]*/u.exec(text)?.[0] ?? '';
