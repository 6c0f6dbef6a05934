import { z } from 'zod';
import { asOf, confidence, id, text } from './common';

/** Two roles that do part of the same work; beside the steps, never a step itself. */
export const relations = z.array(
  z.strictObject({
    id,
    kind: z.literal('shared-tasks'),
    roles: z.tuple([id, id]),
    /** The work that both do. */
    what: text,
    /** Where the difference lies: what only one of the two may do or decides. */
    border: text,
    sources: z.array(id).min(1),
    confidence,
  }),
);

/** A form in which one can do the same work: a pool, an agency, self-employed, hours per year. Never a step up. */
export const forms = z.array(
  z.strictObject({
    id,
    name: text,
    what: text,
    /** Good to know before one chooses: security, choice of shifts, training, risk. */
    goodSides: text,
    badSides: text,
    ask: text,
    /** Sectors it is known from; empty when it is everywhere. */
    sectors: z.array(id),
    /** Function groups whose roles it is for; empty when it is for all work in care. */
    groups: z.array(id),
    asOf: asOf.optional(),
    sources: z.array(id).min(1),
    confidence,
  }),
);

/** What a job of two halves asks: who employs, how the hours are shared, which agreement, which registration. */
export const combination = z.strictObject({
  employer: text,
  hours: text,
  agreement: text,
  registration: text,
  /** Where this combination was seen. */
  seen: text,
  sources: z.array(id).min(1),
  confidence,
});
