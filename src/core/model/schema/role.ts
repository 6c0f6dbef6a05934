import { z } from 'zod';
import {
  confidence,
  credentialNeeds,
  evidenceShape,
  id,
  numberFigure,
  rangeFigure,
  text,
  textList,
  unknown,
} from './common';
import { stepRegister } from './registrations';
import { combination } from './ways';

export const hoursValue = z.enum(['no', 'sometimes', 'yes']);

export const hours = z.strictObject({
  day: hoursValue,
  evening: hoursValue,
  night: hoursValue,
  weekend: hoursValue,
  onCall: hoursValue,
});

const score = z.number().int().min(0).max(4);

/** Five scales of 0-4 whose meanings stand in vocabulary.json. */
export const strainScores = z.strictObject({
  lifting: score,
  standing: score,
  bending: score,
  emotional: score,
  irregular: score,
});

/** Where a role stands in the list of heavy work of one agreement. The list is read; placing the role is a judgement. */
const heavyWorkPlace = z.strictObject({
  cao: id,
  /** `working-along`: only for leaders who do the work themselves. */
  listed: z.enum(['yes', 'no', 'working-along', 'unsure']),
  match: z.enum(['exact', 'close', 'weak']),
  ...evidenceShape,
});

export const strain = z.strictObject({
  scores: strainScores,
  unit: z.literal('score-0-4'),
  ...evidenceShape,
  why: text.optional(),
  /** O*NET-based physical index (0-100): a second opinion, never the only basis. */
  secondOpinion: z
    .strictObject({
      value: z.number().min(0).max(100),
      unit: z.literal('index-0-100'),
      ...evidenceShape,
      basis: z.enum(['own', 'proxy']),
      match: z.enum(['high', 'medium', 'low']),
    })
    .optional(),
  /** National survey (NEA) about the occupation group that this role belongs to. */
  survey: z
    .strictObject({
      group: z.string(),
      match: z.enum(['exact', 'close', 'weak']),
      emotional: numberFigure('percent', 100).optional(),
      aggression: numberFigure('percent', 100).optional(),
      /** Often uses much force; often works in an awkward posture. */
      force: numberFigure('percent', 100).optional(),
      posture: numberFigure('percent', 100).optional(),
    })
    .optional(),
  /** Whether the lists of heavy work in collective agreements name this role; no entry = no list was read. */
  heavyWork: z.array(heavyWorkPlace).min(1).optional(),
});

export const shortage = z.strictObject({
  level: z.enum(['very-tight', 'tight', 'balanced', 'loose']),
  unit: z.literal('shortage-band'),
  ...evidenceShape,
  /** How sure the facts behind the level are; the level itself is a judgement. */
  basis: confidence,
  /**
   * What the facts behind the level are about: this role, something wider (its branch, a group of roles), or no
   * published fact at all: then the level is the editors' own. Areas are ids of data/regions/, nearest first.
   */
  scope: z.discriminatedUnion('about', [
    z.strictObject({ about: z.enum(['role', 'wider']), areas: z.array(id).min(1) }),
    z.strictObject({ about: z.literal('none') }),
  ]),
  why: text,
});

/** Pay points to scales of a collective agreement; the amounts stand once, in data/caos/. */
const pay = z.strictObject({
  cao: id,
  scales: z.array(z.string().min(1)).min(1),
  ...evidenceShape,
});

export const stepKind = z.enum([
  'promotion',
  'specialisation',
  'lateral',
  'cross-sector',
  'lighter',
  'management',
  'education',
  'entry',
  'return',
]);

export const learningRoute = z.enum([
  'BBL',
  'BOL',
  'derde-leerweg',
  'deeltijd',
  'duaal',
  'voltijd',
  'incompany',
  'e-learning',
]);
export const payer = z.enum(['employer', 'self', 'mixed', 'unknown']);
export const wageDuring = z.enum(['kept', 'partly', 'lost', 'unknown']);
export const usualness = z.enum(['common', 'regular', 'rare']);

export const step = z.strictObject({
  to: id,
  kind: stepKind,
  why: text,
  trainings: z.array(id),
  /** True when no course is needed: the employer shows you the work. */
  onboarding: z.boolean(),
  months: rangeFigure('months', 120),
  experienceFirst: numberFigure('months', 120).optional(),
  study: numberFigure('hours-per-week', 60),
  learningRoutes: z.array(learningRoute),
  payer,
  wage: wageDuring,
  requirements: textList.optional(),
  /** Credentials that only part of the people in the role we leave have. */
  admissionNeeds: credentialNeeds.optional(),
  shortening: text.optional(),
  usualness,
  /** Can be combined with the job one has. */
  besideJob: z.boolean().optional(),
  keep: z.array(id),
  keepCredentials: z.array(id).optional(),
  learn: z.array(id),
  giveUp: z.array(id),
  /** Effects on a registration that do not follow from registrations.json, or that need a word of their own. */
  registers: z.array(stepRegister).optional(),
  sources: z.array(id).min(1),
  confidence,
});

export const role = z.strictObject({
  $schema: z.string().optional(),
  id,
  kind: z.enum(['role', 'combination', 'origin']),
  status: z.enum(['active', 'proposed']),
  /** Usually done next to one's own job (such as a work supervisor). */
  sideRole: z.boolean(),
  parents: z.array(z.array(id).min(1)).optional(),
  combination: combination.optional(),
  name: text,
  aliases: textList,
  summary: text,
  tasks: textList,
  settings: textList,
  group: id,
  sectors: z.array(id),
  level: id,
  qualification: text,
  registration: z.strictObject({
    big: z.enum(['none', 'art-3', 'art-34']),
    specialist: z.boolean(),
    registers: z.array(id),
    note: text.optional(),
  }),
  requires: credentialNeeds,
  hours: z.union([hours, unknown]),
  hoursNote: text.optional(),
  strain: z.union([strain, unknown]),
  shortage: z.union([shortage, unknown]),
  pay: z.union([z.array(pay).min(1), unknown]),
  skills: z.array(id),
  codes: z.strictObject({
    isco08: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    esco: z.string().optional(),
    escoLabel: z.string().optional(),
    onetSoc: z.array(z.string()),
    match: z.enum(['high', 'medium', 'low', 'none']),
    sources: z.array(id),
  }),
  waysIn: textList.optional(),
  notes: textList.optional(),
  /** Set when the role may have no step in or no step out: why that is right. */
  deadEnd: text.optional(),
  sources: z.array(id).min(1),
  confidence,
  steps: z.array(step),
});
