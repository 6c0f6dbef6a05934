import type { Place } from '../../../core/editor/json';
import type { editor } from '../../../i18n/nl/editor';
import type { TermList } from './useTerms';

export type FieldWord = keyof typeof editor.field;

/** How a field looks, and what it takes. */
export type Look =
  | { readonly is: 'line'; readonly type?: 'url' }
  /** The same text, or list of texts, in both languages. */
  | { readonly is: 'text' | 'list' }
  | { readonly is: 'tick' }
  | { readonly is: 'choice' | 'ticks' | 'picks'; readonly from: TermList }
  | { readonly is: 'figure' | 'range'; readonly unit: 'months' | 'hours-per-week' }
  /** Groups of credentials: all groups, one of each. */
  | { readonly is: 'needs' }
  /** Parts of a role that may be unknown. */
  | { readonly is: 'hours' | 'strain' | 'shortage' | 'pay' };

export interface FieldSpec {
  readonly place: Place;
  readonly word: FieldWord;
  readonly look: Look;
  /** An empty field is no key in the file. */
  readonly isOptional?: true;
}

const field = (
  place: FieldWord | `registration/${string}`,
  look: Look,
  word?: FieldWord,
  isOptional?: true,
): FieldSpec => ({
  place: place.split('/'),
  word: word ?? (place as FieldWord),
  look,
  ...(isOptional ? { isOptional } : {}),
});
const may = (place: FieldWord, look: Look, word?: FieldWord): FieldSpec => field(place, look, word, true);

const TEXT = { is: 'text' } as const;
const LIST = { is: 'list' } as const;
const LINE = { is: 'line' } as const;
const TICK = { is: 'tick' } as const;
const NEEDS = { is: 'needs' } as const;
const choice = (from: TermList): Look => ({ is: 'choice', from });
const ticks = (from: TermList): Look => ({ is: 'ticks', from });
const picks = (from: TermList): Look => ({ is: 'picks', from });

const SURE = field('confidence', choice('confidence'));
const SOURCES = field('sources', picks('sources'));
const MONTHS = field('months', { is: 'range', unit: 'months' });
const STUDY = field('study', { is: 'figure', unit: 'hours-per-week' });
const FIRST = may('experienceFirst', { is: 'figure', unit: 'months' });
const ROUTES = field('learningRoutes', ticks('learningRoutes'));
const PAYER = field('payer', choice('payer'));
const WAGE = field('wage', choice('wage'));

export interface FieldGroup {
  readonly title: keyof typeof editor.section;
  readonly fields: readonly FieldSpec[];
}

/** The parts of the form of a role; its steps follow after them. */
export const ROLE_GROUPS: readonly FieldGroup[] = [
  { title: 'name', fields: [field('name', TEXT), field('aliases', LIST)] },
  { title: 'work', fields: [field('summary', TEXT), field('tasks', LIST), field('settings', LIST)] },
  {
    title: 'place',
    fields: [
      field('group', choice('groups')),
      field('level', choice('levels')),
      field('sectors', ticks('sectors')),
      field('sideRole', TICK),
    ],
  },
  {
    title: 'asks',
    fields: [
      field('qualification', TEXT),
      field('requires', NEEDS),
      field('registration/big', choice('big'), 'big'),
      field('registration/registers', ticks('registers'), 'registers'),
      field('skills', picks('skills')),
      may('waysIn', LIST),
    ],
  },
  {
    title: 'load',
    fields: [field('hours', { is: 'hours' }), may('hoursNote', TEXT), field('strain', { is: 'strain' })],
  },
  { title: 'market', fields: [field('shortage', { is: 'shortage' }), field('pay', { is: 'pay' })] },
  { title: 'proof', fields: [SOURCES, SURE, may('notes', LIST), may('deadEnd', TEXT)] },
];

export const STEP_FIELDS: readonly FieldSpec[] = [
  field('kind', choice('stepKinds')),
  field('why', TEXT),
  // Before the figures, that can take them over.
  SOURCES,
  SURE,
  field('trainings', picks('trainings')),
  field('onboarding', TICK),
  MONTHS,
  STUDY,
  FIRST,
  ROUTES,
  PAYER,
  WAGE,
  may('requirements', LIST),
  may('admissionNeeds', NEEDS),
  may('shortening', TEXT),
  field('usualness', choice('usualness')),
  may('besideJob', TICK),
  field('keep', picks('skills')),
  field('learn', picks('skills')),
  field('giveUp', ticks('giveUps')),
];

export const TRAINING_GROUPS: readonly FieldGroup[] = [
  {
    title: 'training',
    fields: [
      field('name', TEXT),
      field('level', choice('levels')),
      ROUTES,
      may('credential', TEXT),
      may('accreditation', LINE),
      field('grants', picks('credentials')),
      field('admission', NEEDS),
      may('admissionNote', TEXT),
    ],
  },
  { title: 'time', fields: [MONTHS, STUDY, FIRST, PAYER, WAGE, field('funding', picks('funding'))] },
  { title: 'proof', fields: [SOURCES, SURE] },
];

export const SOURCE_GROUPS: readonly FieldGroup[] = [
  {
    title: 'source',
    fields: [
      field('title', LINE),
      may('publisher', LINE),
      may('url', { is: 'line', type: 'url' }),
      may('year', LINE),
      field('kind', choice('sourceKind')),
      may('accessed', LINE),
    ],
  },
];

/** What stands with every figure. */
export const EVIDENCE_FIELDS: readonly FieldSpec[] = [field('asOf', LINE), SURE, SOURCES];
