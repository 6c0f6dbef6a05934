import { isOld } from '../evidence/isOld';
import { allowanceChange, payDifference } from '../lenses/pay';
import type { StepFile } from '../model/data';
import type { Step } from '../model/graph';
import type { StepRegister } from '../model/ways';
import type { StayId } from '../plan/model';

/** Who can answer a question. Manager and the rest of the first line are those of the work that one has now. */
export const WHOM = ['manager', 'planner', 'hr', 'council', 'doctor', 'employer', 'school', 'register'] as const;
export type Whom = (typeof WHOM)[number];

/** Questions about a step, the most important first, each with who can answer it. */
const STEP_QUESTIONS = {
  'register-lost': 'register',
  'register-part': 'register',
  'register-needed': 'register',
  'register-again': 'register',
  'diploma-needed': 'school',
  'admission-test': 'school',
  'payer-unknown': 'employer',
  'payer-self': 'hr',
  'payer-check': 'employer',
  'wage-unknown': 'employer',
  'wage-less': 'employer',
  'pay-unknown': 'employer',
  'pay-lower': 'employer',
  'allowance-lost': 'hr',
  nights: 'employer',
  roster: 'employer',
  'roster-unknown': 'employer',
  experience: 'employer',
  workplace: 'employer',
  'training-start': 'school',
  exemption: 'school',
  'study-time': 'employer',
  'who-shows': 'employer',
  contact: 'employer',
  estimate: 'employer',
  'old-figure': 'employer',
  'look-along': 'employer',
} as const satisfies Readonly<Record<string, Whom>>;
export type StepQuestionCode = keyof typeof STEP_QUESTIONS;

/** Questions when the map knows no step to what somebody keeps. */
const NO_STEP_QUESTIONS = {
  'way-in': 'employer',
  'which-training': 'school',
  'look-along': 'employer',
} as const satisfies Readonly<Record<string, Whom>>;
type NoStepCode = keyof typeof NO_STEP_QUESTIONS;

/** Questions about staying, per way of staying, in the order of a talk. */
const STAY_QUESTIONS = {
  tasks: { 'tasks-which': 'manager', 'tasks-beside': 'manager', 'tasks-learn': 'hr', 'tasks-try': 'manager' },
  hours: { 'hours-change': 'manager', 'hours-roster': 'planner', 'hours-pay': 'hr', 'hours-rules': 'hr' },
  team: { 'team-where': 'manager', 'team-look': 'manager', 'team-back': 'hr' },
  place: { 'place-open': 'employer', 'place-terms': 'employer', 'place-end': 'hr' },
  help: {
    'help-tools': 'manager',
    'help-pace': 'manager',
    'help-coach': 'hr',
    'help-council': 'council',
    'help-doctor': 'doctor',
  },
} as const satisfies Readonly<Record<StayId, Readonly<Record<string, Whom>>>>;
type StayCode = { [S in StayId]: keyof (typeof STAY_QUESTIONS)[S] }[StayId];

export type QuestionCode = StepQuestionCode | NoStepCode | StayCode;

const ALL: Readonly<Record<string, Whom>> = {
  ...STEP_QUESTIONS,
  ...NO_STEP_QUESTIONS,
  ...Object.assign({}, ...Object.values(STAY_QUESTIONS)),
};
export const QUESTION_CODES = Object.keys(ALL) as readonly QuestionCode[];

/** A question to ask: words come from the language files, by its code. */
export interface CoachQuestion {
  /** Id of the record when it is chosen: names what it is about and its code. */
  readonly key: string;
  readonly code: QuestionCode;
  readonly whom: Whom;
}

/** What the file of the role that a step leaves tells beside the graph. */
export interface StepKnown {
  readonly file: Pick<StepFile, 'months' | 'requirements'>;
  readonly effects: readonly StepRegister[];
  /** What the trainings of the step say about who may begin, in Dutch. */
  readonly admission: readonly string[];
}

/** Who may begin is told in words; these name a test or a choice among those who apply. */
const TEST = /toets|selectie|assessment|toelatings/i;
const AT_WORK = ['BBL', 'duaal'];
const LOST_HOURS = ['big-hours', 'skj-hours'];
const PART_HOURS = ['part-big-hours'];

/** Which questions a step raises. Holds when it can: the order is that of STEP_QUESTIONS. `known` is null until it has come. */
function raised(step: Step, known: StepKnown | null, today: string): Readonly<Record<StepQuestionCode, boolean>> {
  const { from, to, trainings } = step;
  const taught = trainings.length > 0;
  const gives = (list: readonly string[]) => step.giveUp.some((id) => list.includes(id));
  const effect = (name: StepRegister['effect']) => known?.effects.some((each) => each.effect === name) ?? false;
  const pay = payDifference(from, to);
  const lost = gives(LOST_HOURS) || effect('at-risk');
  const nights = to.hours !== null && to.hours.night !== 'no';
  const texts = [...(known?.file.requirements?.nl ?? []), ...(known?.admission ?? [])];
  const old = isOld(known?.file.months.asOf, today);
  return {
    'register-lost': lost,
    'register-part': !lost && (gives(PART_HOURS) || effect('partly')),
    'register-needed': effect('needed'),
    'register-again': effect('reregister'),
    'diploma-needed': step.admissionNeeds.length > 0,
    'admission-test': texts.some((text) => TEST.test(text)),
    'payer-unknown': taught && step.payer === 'unknown',
    'payer-self': taught && step.payer === 'self',
    'payer-check': taught && (step.payer === 'employer' || step.payer === 'mixed'),
    'wage-unknown': step.wage === 'unknown',
    'wage-less': step.wage === 'partly' || step.wage === 'lost',
    'pay-unknown': pay === null,
    'pay-lower': pay?.word === 'lower' || pay?.word === 'much-lower',
    'allowance-lost': ['lost', 'less'].includes(allowanceChange(from, to) ?? ''),
    nights,
    roster: !nights && to.hours !== null && (to.hours.evening !== 'no' || to.hours.weekend !== 'no'),
    'roster-unknown': to.hours === null,
    experience: step.experienceMonths > 0,
    workplace: step.learningRoutes.some((way) => AT_WORK.includes(way)),
    'training-start': taught,
    exemption: taught,
    'study-time': step.studyHoursPerWeek > 0,
    'who-shows': step.onboarding,
    contact: step.giveUp.some((id) => id === 'daily-contact' || id === 'own-clients'),
    estimate: !old && (step.confidence === 'estimate' || step.monthsConfidence === 'estimate'),
    'old-figure': old,
    'look-along': true,
  };
}

/**
 * What to ask before a step, and whom: chosen from the facts of the step, most important first, each once; never empty.
 * `today` is the date of the data ("YYYY-MM-DD").
 */
export function stepQuestions(step: Step, known: StepKnown | null, today: string): readonly CoachQuestion[] {
  const asks = raised(step, known, today);
  const place = `step:${step.from.id}:${step.to.id}`;
  return questionsOf(place, STEP_QUESTIONS).filter(({ code }) => asks[code as StepQuestionCode]);
}

/** What to ask about a role that the map knows no step to from here. */
export const noStepQuestions = (role: string): readonly CoachQuestion[] =>
  questionsOf(`role:${role}`, NO_STEP_QUESTIONS);

/** What to ask about a way of staying, and whom. */
export const stayQuestions = (stay: StayId): readonly CoachQuestion[] =>
  questionsOf(`stay:${stay}`, STAY_QUESTIONS[stay]);

const questionsOf = (place: string, codes: Readonly<Record<string, Whom>>): CoachQuestion[] =>
  Object.entries(codes).map(([code, whom]) => ({ key: `${place}:${code}`, code: code as QuestionCode, whom }));

/** The code in the id of a saved question, with who can answer it; null for somebody's own question, or an unknown code. */
export function readQuestionKey(key: string): { readonly code: QuestionCode; readonly whom: Whom } | null {
  const [place = '', ...rest] = key.split(':');
  const code = rest.at(-1) ?? '';
  const whom = Object.hasOwn(ALL, code) ? ALL[code] : undefined;
  const parts = { step: 3, role: 2, stay: 2 }[place];
  return whom === undefined || parts !== rest.length ? null : { code: code as QuestionCode, whom };
}
