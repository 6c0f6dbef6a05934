import { z } from 'zod';
import { asOf, confidence, evidenceShape, httpsUrl, id, text } from './common';

/** What the map itself can show for a theme; each is computed from the network (core/themes/measures). */
export const measure = z.enum([
  'entry-next-step',
  'entry-without-course',
  'first-years-longer',
  'springboards',
  'dead-ends',
  'deeper-without-leading',
  'heavy-lighter',
  'heavy-no-lighter',
  'lighter-heavier-head',
  'trainings-wage',
  'trainings-employer-pays',
  'level-up-wage',
  'combinations',
  'side-roles',
  'shared-tasks',
  'both-regions',
  'more-sectors',
  'cross-sector-steps',
]);

/** A page of the map that helps to do what an advice says. */
const themeScreen = z.enum(['talk', 'sheet', 'options', 'compare', 'learning', 'list', 'region', 'employers']);

/** One thing that an employer can do. Sources that are the editors alone make it advice, and the screen says so. */
const action = z.strictObject({
  do: text,
  /** How one goes about it, or what to mind. */
  how: text.optional(),
  screen: themeScreen.optional(),
  /** Items of funding.json that it leans on: once they have all ended, the advice goes with them. */
  funding: z.array(id).min(1).optional(),
  sources: z.array(id).min(1),
  confidence,
});

/** How well something was looked into. */
const strength = z.enum(['studied', 'experience', 'unknown']);
/** What came of it; "not-enough" = it does not do what one hopes, or not alone. */
const outcome = z.enum(['helps', 'mixed', 'not-enough', 'unknown']);

/** What is known to work and what is not; `asOf` is when it was found or said. */
const finding = z.strictObject({ claim: text, strength, outcome, ...evidenceShape });

/** Something that others expect to change. Never a promise of ours: who said it, when, and for when. */
const expectation = z.strictObject({
  id,
  text,
  /** What it does to the work in the roles, as far as the source says. */
  effect: text,
  /** When the source expects it. */
  expectedBy: asOf,
  /** When the source said so. */
  statedOn: asOf,
  roles: z.array(id).min(1),
  sources: z.array(id).min(1),
  confidence,
});

/** An organisation or programme where an employer of the region can go. */
const contact = z.strictObject({
  name: z.string().min(1),
  what: text,
  site: httpsUrl.optional(),
  /** Regions it is for; empty = the whole country. */
  regions: z.array(id),
  asOf: asOf.optional(),
  sources: z.array(id).min(1),
  confidence,
});

/** A theme for HR and managers, on the page /themas. */
export const theme = z.strictObject({
  $schema: z.string().optional(),
  /** Anchor in the address /themas#<id>: part of shared links, so it never changes. */
  id,
  /** Order on the page, from 1. */
  place: z.number().int().min(1).max(99),
  /** A few words, for the list of themes. */
  name: text,
  /** The theme in one sentence: its heading. */
  answer: text,
  /** Why it matters, in one to three sentences. */
  lead: z.strictObject({ text, sources: z.array(id).min(1), confidence }),
  shows: z.array(measure).min(1),
  actions: z.array(action).min(3).max(6),
  findings: z.array(finding).min(2),
  expectations: z.array(expectation),
  contacts: z.array(contact).min(1),
});
