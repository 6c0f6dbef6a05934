import { z } from 'zod';
import { asOf, confidence, evidenceShape, id, text, textList } from './common';

/** Whether an arrangement can still be asked for, as far as we read. */
const status = z.enum(['valid', 'unsure', 'ended']);

/**
 * A rule of a collective agreement for people who get older in their work. What an agreement promises ends with the
 * agreement, until a successor is read.
 */
export const caoRule = z.strictObject({
  id,
  kind: z.enum(['nights', 'fewer-hours', 'leave', 'early-retirement', 'talk']),
  /** From this age on. */
  age: z.number().int().min(50).max(70).optional(),
  /** From at most this many years before the state pension. */
  yearsBeforePension: z.number().int().min(1).max(15).optional(),
  text,
  validFrom: asOf.optional(),
  validUntil: asOf.optional(),
  status,
  /** Why we are not sure, or what is known about a successor. */
  statusNote: text.optional(),
  /** The same arrangement in funding.json; both must say the same about status and dates. */
  funding: id.optional(),
  /** Of when the text is; left out when the text itself does not say. */
  asOf: asOf.optional(),
  sources: z.array(id).min(1),
  confidence,
});

/** The work that an arrangement for heavy work names, and what it leaves out, in the words of the source. */
export const heavyWorkList = z.strictObject({
  named: textList,
  notNamed: textList,
  validUntil: asOf.optional(),
  ...evidenceShape,
});
