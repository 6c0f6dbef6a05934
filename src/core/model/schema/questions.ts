import { z } from 'zod';
import { id } from './common';

/** Questions that the product must keep answering well (tests/data/questions.json), with what a good answer holds. */

const ids = z.array(id).min(1);
const months = z.number().int().min(0);
const score = z.number().int().min(0).max(4);

/** What every way of an answer must have; all that are named count. */
const properties = z
  .strictObject({
    /** Pay is known, and not clearly lower than now. */
    payNotLower: z.literal(true).optional(),
    /** Wages continue during every step. */
    wageKept: z.literal(true).optional(),
    /** Not clearly heavier for the body than now, at the goal. */
    notHeavier: z.literal(true).optional(),
    /** The same for every role on the way. */
    notHeavierOnTheWay: z.literal(true).optional(),
    /** Highest band of physical strain at the goal, 0 (hardly any) to 4 (very heavy). */
    maxBand: score.optional(),
    /** Highest scores at the goal, 0-4. */
    maxEmotional: score.optional(),
    maxIrregular: score.optional(),
    noNights: z.literal(true).optional(),
    minMonths: months.optional(),
    maxMonths: months.optional(),
    minSteps: months.optional(),
    maxSteps: months.optional(),
    /** Whoever walks this way holds, at every role, the diplomas that the role asks. */
    entitled: z.literal(true).optional(),
    /** One of these trainings is on the way. */
    training: ids.optional(),
    /** None of these trainings is on the way. */
    notTraining: ids.optional(),
    /** The goal lies in one of these sectors. */
    sectors: ids.optional(),
    /** The goal lies in none of these groups. */
    notGroups: ids.optional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'name at least one property');

const reason = z.strictObject({ role: id, code: z.string().min(1) });

const KINDS = [
  'all',
  'some',
  'none',
  'every',
  'count',
  'through',
  'notThrough',
  'beside',
  'barred',
  'reason',
  'noReason',
] as const;

export const expectation = z
  .strictObject({
    /** All of these roles are answers. */
    all: ids.optional(),
    /** At least one (or `atLeast`) of these roles is an answer. */
    some: ids.optional(),
    atLeast: z.number().int().min(1).optional(),
    /** None of these roles is an answer. */
    none: ids.optional(),
    /** Every answer has these properties. */
    every: properties.optional(),
    /** Only the answers that ask this registration. */
    of: z.strictObject({ big: z.enum(['art-3', 'art-34']) }).optional(),
    /** How many answers there are. */
    count: z.strictObject({ min: months.optional(), max: months.optional() }).optional(),
    /** At least one answer goes through one of these roles. */
    through: ids.optional(),
    /** No answer goes through one of these roles. */
    notThrough: ids.optional(),
    /** These are told as tasks next to one's own job. */
    beside: ids.optional(),
    /** These are told as closed, with the diploma that they ask first. */
    barred: ids.optional(),
    /** The answer with this role says this reason, or does not. */
    reason: reason.optional(),
    noReason: reason.optional(),
    /** Look at the first so many answers only. */
    within: z.number().int().min(1).optional(),
    /** One sentence from knowledge of the field: law, diploma rules, practice. In Dutch, like the question. */
    why: z.string().min(1),
  })
  .refine((value) => KINDS.filter((kind) => value[kind] !== undefined).length === 1, {
    message: `say exactly one of: ${KINDS.join(', ')}`,
  })
  .refine((value) => value.atLeast === undefined || value.some !== undefined, '"atLeast" belongs to "some"')
  .refine((value) => value.of === undefined || value.every !== undefined, '"of" belongs to "every"');

export const question = z.strictObject({
  id,
  who: z.enum(['worker', 'older', 'coach', 'employer', 'working-group', 'newcomer']),
  /** As somebody would say it, in Dutch. */
  says: z.string().min(1),
  /** As `npm run ask --` takes it: options, steps, into, route or role. */
  ask: z.string().min(1),
  expect: z.array(expectation).min(1),
});
