import { z } from 'zod';
import { httpsUrl, id, text } from './common';
import { payer, wageDuring } from './role';

/** A text of an employer: at most this many letters per language, so that one file cannot fill a page. */
const MOST_LETTERS = 600;
const MOST_LETTERS_NAME = 120;

const part = (most: number) =>
  text.refine(({ nl, en }) => nl.length <= most && en.length <= most, `use at most ${most} letters per language`);

const name = part(MOST_LETTERS_NAME);
const words = part(MOST_LETTERS);

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as #rrggbb, in small letters');
/** A colour per theme of the reader: for words, and for lines and edges. */
const colours = z.strictObject({ text: colour, line: colour });

/** What a statement is about: one role, one step, or one training of the data. */
const about = z
  .strictObject({ role: id.optional(), from: id.optional(), to: id.optional(), training: id.optional() })
  .refine(
    ({ role, from, to, training }) =>
      (from === undefined) === (to === undefined) &&
      [role, from, training].filter((one) => one !== undefined).length === 1,
    'name one thing: "role", or "from" and "to" of a step, or "training"',
  );

/**
 * What an employer says about itself, in one file. It points at roles, steps and trainings of the data and adds its own
 * words; there is no key by which it could change a fact of the data.
 */
export const ownFile = z.strictObject({
  $schema: z.string().optional(),
  /** Id of the employer; in data/ one of employers/. */
  employer: id,
  name: z.string().trim().min(1).max(MOST_LETTERS_NAME),
  /** Set in examples: such a file is never built into the data. */
  example: z.literal(true).optional(),
  /** The day on which the employer said this. */
  statedOn: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write the day as YYYY-MM-DD'),
  about: words.optional(),
  /** A place to ask, of the organisation: never a person. */
  contact: z.strictObject({ label: name, page: httpsUrl.optional(), address: name.optional() }).optional(),
  colours: z.strictObject({ light: colours, dark: colours }).optional(),
  /** What the employer calls a role. */
  names: z.array(z.strictObject({ role: id, name, text: words.optional() })).max(100),
  /** Own trainings and conditions. */
  offers: z
    .array(
      z.strictObject({
        about,
        /** Of an own training or arrangement. */
        name: name.optional(),
        text: words,
        pays: payer.exclude(['unknown']).optional(),
        wage: wageDuring.exclude(['unknown']).optional(),
        /** Hours a week for learning that the employer pays. */
        paidHours: z.number().min(0).max(40).optional(),
      }),
    )
    .max(100),
  /** Chains of roles that the employer wants to show. */
  paths: z.array(z.strictObject({ title: name, roles: z.array(id).min(2).max(7), text: words })).max(20),
});
