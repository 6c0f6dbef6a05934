import * as z from 'zod/mini';
import { ABOUT_IDS, PLAN_LIMITS, STAY_IDS, WEIGHTS, WISH_IDS } from './model';

// The security headers forbid code made from text, which zod would otherwise try once.
z.config({ jitless: true });

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = z.string().check(z.maxLength(PLAN_LIMITS.id), z.regex(ID));
const routeId = z
  .string()
  .check(
    z.maxLength(PLAN_LIMITS.stops * (PLAN_LIMITS.id + 1)),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){1,6}$/),
  );
/** Ids that we make ourselves, and places in a talk: "step:a:b:hours". */
const key = z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9]+(?:[-:._][A-Za-z0-9]+)*$/));
const text = z.string().check(z.maxLength(PLAN_LIMITS.text));
const line = z.string().check(z.minLength(1), z.maxLength(PLAN_LIMITS.line));
const date = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** One record without its stamps; unknown fields are dropped, known ones copied one by one. */
export const ITEM_SCHEMAS = {
  about: z
    .object({ kind: z.literal('about'), id: z.enum(ABOUT_IDS), value: text })
    .check(z.refine(({ id, value }) => ABOUT_VALUES[id].test(value))),
  diploma: z.object({ kind: z.literal('diploma'), id }),
  registration: z.object({ kind: z.literal('registration'), id }),
  wish: z.object({
    kind: z.literal('wish'),
    id: z.enum(WISH_IDS),
    weight: z.enum(WEIGHTS),
    value: z.optional(z.int().check(z.minimum(1), z.maximum(240))),
  }),
  branch: z.object({ kind: z.literal('branch'), id }),
  avoid: z.object({ kind: z.literal('avoid'), id }),
  role: z.object({ kind: z.literal('role'), id, note: z.optional(text) }),
  route: z.object({ kind: z.literal('route'), id: routeId, note: z.optional(text) }),
  stay: z.object({ kind: z.literal('stay'), id: z.enum(STAY_IDS), note: z.optional(text) }),
  action: z.object({
    kind: z.literal('action'),
    id: key,
    text: line,
    due: z.optional(date),
    done: z.boolean(),
    about: z.optional(z.union([id, routeId])),
  }),
  question: z.object({ kind: z.literal('question'), id: key, text: z.optional(line), about: z.optional(key) }),
  note: z.object({ kind: z.literal('note'), id: key, text }),
} as const;

const ABOUT_VALUES = {
  role: ID,
  region: ID,
  language: /^(?:nl|en)$/,
  hours: /^(?:[1-9]|[1-3]\d|40)$/,
  words: /^/,
} as const;
