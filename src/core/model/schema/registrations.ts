import { z } from 'zod';
import { confidence, httpsUrl, id, numberFigure, text } from './common';

/**
 * What happens to a registration in a step: the new work counts for it, counts in part, one gets it, one must have it,
 * it can lapse for lack of hours, or one has to register anew after years away.
 */
export const registerEffect = z.enum(['kept', 'partly', 'gained', 'needed', 'at-risk', 'reregister']);

/** The effect of one step on one registration; in a step only what the rules below cannot tell by themselves. */
export const stepRegister = z.strictObject({
  registration: id,
  effect: registerEffect,
  note: text.optional(),
  sources: z.array(id).min(1),
  confidence,
});

/** Whether work in a role that does not ask the registration counts for its hours. */
export const countedWork = z.strictObject({
  role: id,
  how: z.enum(['yes', 'partly', 'no']),
  why: text,
  sources: z.array(id).min(1),
  confidence,
});

/** One thing that one can be registered as (nurse in the BIG register, youth professional at SKJ), with its rules. */
export const registration = z.strictObject({
  id,
  /** The register it stands in; its name stands in the vocabulary. */
  register: id.optional(),
  name: text,
  /** Asked by law, a title that a diploma gives for ever, asked by employers or insurers, or somebody's own choice. */
  kind: z.enum(['law', 'title', 'asked', 'voluntary']),
  what: text,
  keeper: z.strictObject({ name: text, site: httpsUrl.optional() }),
  /** Without a period nothing has to be renewed, or we do not know how often; `rule` says which. */
  period: numberFigure('years', 20).optional(),
  hours: z.union([numberFigure('hours-per-period', 10_000), numberFigure('hours-per-year', 2_000)]).optional(),
  points: numberFigure('points-per-period', 1_000).optional(),
  rule: text,
  lapse: text.optional(),
  back: text.optional(),
  ask: text,
  /** Who has this credential stands in the register. */
  credential: id.optional(),
  /** Roles whose people stand in it, where no credential says so. */
  roles: z.array(id),
  /** Origins whose people may have stood in it years ago. */
  former: z.array(id).optional(),
  counts: z.array(countedWork),
  /** What the steps that end or halve the counting work call this in their list of what one gives up. */
  giveUp: z.strictObject({ lost: id, partly: id.optional() }).optional(),
  sources: z.array(id).min(1),
  confidence,
});
export const registrations = z.array(registration);
