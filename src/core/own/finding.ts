/** What can be wrong with an employer's own file, besides its shape. */
export const OWN_CODES = [
  'unknown-role',
  'unknown-employer',
  'unknown-training',
  'no-step',
  'other-name',
  'other-file',
  'example-in-data',
  'twice',
  'future',
  'contact-empty',
  'contrast',
] as const;
export type OwnCode = (typeof OWN_CODES)[number];

/** What can be wrong with its shape, as a reader without the tools of the editors gets to see it. */
export const SHAPE_CODES = [
  'missing',
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'too-long',
  'too-many',
  'too-few',
  'empty',
  'range',
  'id',
  'date',
  'one-thing',
  'colour',
  'address',
  'key-twice',
] as const;
export type ShapeCode = (typeof SHAPE_CODES)[number];

/** What the check for plain language finds in the texts. */
export const LANGUAGE_CODES = [
  'long-sentence',
  'hard-word',
  'not-plain',
  'personal',
  'spacing',
  'html',
  'unseen',
] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** One thing that is wrong in an employer's own file: where, what, and the words that its sentence needs. */
export interface OwnFinding<Code extends string = OwnCode | ShapeCode | LanguageCode> {
  readonly severity: 'error' | 'warning';
  /** Place in the file. */
  readonly path: readonly (string | number)[];
  readonly code: Code;
  /** Values of the sentence, such as the id that does not exist and the one that comes nearest. */
  readonly values: Readonly<Record<string, string>>;
}
