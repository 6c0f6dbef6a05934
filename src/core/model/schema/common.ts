import { z } from 'zod';

// In a browser the security headers forbid code made from text, which zod would otherwise make per schema. Build tools may.
z.config({ jitless: !('process' in globalThis) });

/**
 * Building blocks shared by all data files. These schemas are the one definition behind the types, the checks
 * and the JSON Schema that editors' tools read. Build tools and the reader of
 * employers' own files import them as values; the rest of the app imports types.
 */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(80);

const plain = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => !/[<>]/.test(value), 'plain text only: no < or >');

/** The same text in both languages. Dutch is the source. */
export const text = z.strictObject({ nl: plain, en: plain });

/** A list of texts, item by item in both languages (equal length is checked as consistency). */
export const textList = z.strictObject({ nl: z.array(plain), en: z.array(plain) });

export const confidence = z.enum(['verified', 'known', 'estimate']);

/** Year, month or day: "2024", "2024-07" or "2024-07-01". */
export const asOf = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD');

export const httpsUrl = z
  .string()
  .refine((value) => value.startsWith('https://') && URL.canParse(value), 'use a full https:// address');

/** An address for mail, in the plain form that every mail program takes. */
export const mailAddress = z
  .string()
  .regex(/^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'use one plain address such as naam@voorbeeld.nl')
  .max(120);

/** Where a figure comes from; part of every figure. */
const evidence = { asOf, sources: z.array(id).min(1, 'cite at least one source'), confidence };

/** Why a figure is missing. "Unknown" is a value: screens say it in words. */
export const unknownReason = z.enum(['no-source', 'no-fixed-role', 'no-agreement', 'outside-care']);
export const unknown = z.strictObject({ unknown: unknownReason });

export const numberFigure = <U extends string>(unit: U, max = 1_000_000) =>
  z.strictObject({ value: z.number().min(0).max(max), unit: z.literal(unit), ...evidence });

export const rangeFigure = <U extends string>(unit: U, max = 1_000_000) =>
  z.strictObject({
    min: z.number().min(0).max(max),
    max: z.number().min(0).max(max),
    unit: z.literal(unit),
    ...evidence,
  });

/** Credentials as "all of these groups, one of each group": [["vig"], ["mbo4", "hbo"]]. */
export const credentialNeeds = z.array(z.array(id).min(1));

export const evidenceShape = evidence;
