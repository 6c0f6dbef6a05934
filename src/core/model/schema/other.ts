import { z } from 'zod';
import { caoRule, heavyWorkList } from './caoRule';
import {
  asOf,
  confidence,
  credentialNeeds,
  evidenceShape,
  httpsUrl,
  id,
  mailAddress,
  numberFigure,
  rangeFigure,
  text,
  unknown,
} from './common';
import { learningRoute, payer, wageDuring } from './role';

const schemaLink = { $schema: z.string().optional() };

export const training = z.strictObject({
  ...schemaLink,
  id,
  name: text,
  level: id,
  months: rangeFigure('months', 120),
  study: numberFigure('hours-per-week', 60),
  experienceFirst: numberFigure('months', 120).optional(),
  learningRoutes: z.array(learningRoute).min(1),
  credential: text.optional(),
  accreditation: z.string().optional(),
  crebo: z.string().optional(),
  croho: z.string().optional(),
  payer,
  wage: wageDuring,
  grants: z.array(id),
  admission: credentialNeeds,
  admissionNote: text.optional(),
  providers: z.array(z.strictObject({ school: id, confidence })),
  funding: z.array(id),
  sources: z.array(id).min(1),
  confidence,
});

const place = {
  sectors: z.array(id).min(1),
  regions: z.array(id),
  municipalities: z.array(z.string()),
};

export const employer = z.strictObject({
  ...schemaLink,
  id,
  name: z.string().min(1),
  site: httpsUrl.optional(),
  careerPage: httpsUrl.optional(),
  ...place,
  size: z.union([numberFigure('employees'), unknown]),
  note: text.optional(),
  /** Roles that the employer itself confirmed. Likely roles follow from its sectors and are never stored here. */
  confirmedRoles: z.array(id),
  sources: z.array(id).min(1),
  confidence,
});

export const school = z.strictObject({
  id,
  name: z.string().min(1),
  type: z.string().min(1),
  site: httpsUrl.optional(),
  regions: z.array(id),
  municipalities: z.array(z.string()),
  note: text.optional(),
  sources: z.array(id).min(1),
  confidence,
});
export const schools = z.array(school);

/** One published figure about work in an area, as one sentence with its parts. */
export const fact = z.strictObject({
  id,
  topic: id,
  /** The area the figure is about, in the words of the source. */
  area: text,
  sector: id.optional(),
  roles: z.array(id).optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  /** The year that a forecast is about; `asOf` is when it was made. */
  forYear: z.number().int().min(2000).max(2060).optional(),
  text,
  ...evidenceShape,
});

export const region = z.strictObject({
  ...schemaLink,
  id,
  kind: z.enum(['region', 'area']),
  name: text,
  parent: id.optional(),
  municipalities: z.array(z.string()),
  definition: text.optional(),
  facts: z.array(fact),
});

export const funding = z.array(
  z.strictObject({
    id,
    kind: z.enum(['learning-route', 'arrangement', 'subsidy']),
    name: text,
    what: text,
    forWhom: text.optional(),
    duration: text.optional(),
    cost: text.optional(),
    validFrom: asOf.optional(),
    validUntil: asOf.optional(),
    status: z.enum(['valid', 'unsure', 'ended']),
    statusNote: text,
    note: text.optional(),
    sources: z.array(id).min(1),
    confidence,
  }),
);

/** A way of learning, explained once in plain words. */
const guide = z.strictObject({
  /**
   * Anchor in the address /leren#<id>: part of shared links, so it never changes. A way of learning that trainings and
   * steps name has its own id here, in small letters: "BBL" is explained by "bbl".
   */
  id,
  /** Where it belongs on the page. */
  family: z.enum(['mbo', 'hbo', 'work']),
  name: text,
  what: text,
  forWhom: text,
  /** Hours or days a week, at school and at work. */
  week: text,
  /** Whether one earns wages meanwhile. */
  wage: text,
  pays: text,
  duration: text,
  /** What one has in hand at the end. */
  result: text,
  note: text,
  /** Items of funding.json that are examples of it, or explain it in more detail. */
  funding: z.array(id),
  sources: z.array(id).min(1),
  confidence,
});

/** Who or what pays: a group of arrangements with one plain introduction. */
const money = z.strictObject({ id, name: text, what: text, funding: z.array(id) });

/** The page "Leren en wie betaalt". Every item of funding.json stands in it once. */
export const learning = z.strictObject({ ...schemaLink, guides: z.array(guide), money: z.array(money) });

/** A collective agreement: pay scales (once, with date and error), rules for nights, heavy-work schemes. */
export const cao = z.strictObject({
  ...schemaLink,
  id,
  name: text,
  fullTime: numberFigure('hours-per-week', 40),
  scales: z.record(
    z.string(),
    z.strictObject({
      min: z.number().positive().optional(),
      max: z.number().positive().optional(),
      unit: z.literal('eur-gross-per-month'),
      /** Possible error of the amount in percent; our own judgement. */
      errorPercent: z.number().min(0).max(25),
      ...evidenceShape,
    }),
  ),
  /** When the agreement runs. After its end the amounts go on until there is a new one. */
  term: z.union([
    z.strictObject({ validFrom: asOf.optional(), validUntil: asOf.optional(), ...evidenceShape }),
    unknown,
  ]),
  /** Extra pay for working at these times, percent of the hourly wage. A short list may be incomplete: the note says so. */
  irregularPay: z.union([
    z.strictObject({
      times: z.array(z.strictObject({ when: text, percent: z.number().positive().max(200) })).min(1),
      note: text.optional(),
      ...evidenceShape,
    }),
    unknown,
  ]),
  holidayPay: z.union([numberFigure('percent', 100), unknown]),
  yearEndPay: z.union([numberFigure('percent', 100), unknown]),
  rules: z.array(caoRule),
  /** Which work an arrangement for heavy work names; left out when no list was read. */
  heavyWork: heavyWorkList.optional(),
});

export const source = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  url: httpsUrl.optional(),
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional(),
  kind: z.enum(['publication', 'editorial', 'dataset']),
  accessed: asOf.optional(),
  attribution: text.optional(),
});
export const sources = z.array(source);

const labelled = { id, ...text.shape };
const term = z.strictObject({ ...labelled, meaning: text.optional() });

export const vocabulary = z.strictObject({
  ...schemaLink,
  sectors: z.array(term),
  groups: z.array(z.strictObject({ ...labelled, short: text })),
  levels: z.array(z.strictObject({ ...labelled, rank: z.number(), short: text })),
  stepKinds: z.array(term),
  learningRoutes: z.array(z.strictObject({ ...text.shape, id: learningRoute, meaning: text })),
  registers: z.array(term),
  credentials: z.array(z.strictObject({ ...labelled, implies: z.array(id) })),
  giveUps: z.array(term),
  strainScales: z.array(
    z.strictObject({ ...labelled, short: text, physical: z.boolean(), scores: z.array(text).length(5) }),
  ),
});

export const skills = z.array(z.strictObject({ ...labelled, kind: id, escoLabel: z.string().optional() }));

export const redirects = z.array(z.strictObject({ from: id, to: z.array(id), date: asOf, reason: text }));

/** What changed for users, per version of the data, in words. Lists of ids and figures are computed, not written. */
export const change = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'use a version such as 1.2.0'),
  /** What it comes down to, in one or two sentences. */
  lead: text,
  points: z.array(text),
  /** Texts of the scales changed, but say the same in other words. Without this word they count as another meaning. */
  sameScales: z.literal(true).optional(),
});
export const changes = z.array(change).min(1, 'say what the first version holds');

/** What the site is called, and the area it is about: all that texts of screens need to know of one region. */
export const site = z.strictObject({
  ...schemaLink,
  name: z.string().trim().min(1),
  /** For the home screen of a phone, where long names are cut. */
  shortName: z.string().trim().min(1).max(12),
  /** As it reads after "in": "Haaglanden en Rijn Gouwe". */
  area: text,
  /**
   * Who reads reports that something is wrong. Left out while nobody is chosen: then the site says so. A place to ask,
   * never a person.
   */
  contact: z
    .strictObject({ name: text.optional(), email: mailAddress.optional(), url: httpsUrl.optional() })
    .refine(({ email, url }) => email !== undefined || url !== undefined, 'give an email, a url, or both')
    .optional(),
});

export const version = z.strictObject({
  data: z.string().regex(/^\d+\.\d+\.\d+$/),
  schema: z.number().int().positive(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
