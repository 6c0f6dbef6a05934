import type { CaoFile, Confidence, FactFile, RoleFile, TrainingFile, UnknownReason } from '../model/data';
import type { FigureTopic, RoleFigure } from './certaintyOf';

type Scale = CaoFile['scales'][string];
type TimeOfTraining = Pick<TrainingFile, 'months' | 'study' | 'experienceFirst'>;

export interface RoleRecord {
  readonly role: Pick<RoleFile, 'strain' | 'shortage' | 'pay' | 'steps'>;
  /** The pay scales that the role points to. */
  readonly scales: readonly Scale[];
  /** What its agreements add to the amounts: allowances for irregular hours, holiday and year-end pay. */
  readonly extras: readonly (Dated | Missing)[];
  /** The trainings of its steps, out and in. */
  readonly trainings: readonly TimeOfTraining[];
  /** Published figures about the role or its sector. */
  readonly facts: readonly FactFile[];
}

type Dated = { readonly confidence: Confidence; readonly asOf?: string | undefined };
type Missing = { readonly unknown: UnknownReason };

/** Reasons that say that there is no such figure, not that we failed to find it. */
const NOT_ITS_OWN: ReadonlySet<UnknownReason> = new Set(['outside-care', 'no-fixed-role']);

/**
 * The figures about a role, its steps and their trainings, each with how sure it is: strain (own score, second opinion,
 * survey), demand (level and published figures), pay (which scale, both amounts of it, and what comes on top), time and study. A figure that
 * does not belong to the role at all (pay of work outside care) is left out; one that we could not find is "unknown".
 */
export function roleFigures({ role, scales, extras, trainings, facts }: RoleRecord): RoleFigure[] {
  const { strain, shortage, pay } = role;
  return [
    ...one('strain', strain),
    ...('unknown' in strain
      ? []
      : known('strain', [strain.secondOpinion, strain.survey?.emotional, strain.survey?.aggression])),
    ...one('shortage', shortage),
    ...known('shortage', facts),
    ...('unknown' in pay ? one('pay', pay) : known('pay', pay)),
    ...scales.flatMap((scale) => [amount(scale.min, scale), amount(scale.max, scale)]),
    ...extras.flatMap((figure) => one('pay', figure)),
    ...role.steps.flatMap((step) => time('steps', step)),
    ...trainings.flatMap((training) => time('trainings', training)),
  ];
}

function one(topic: FigureTopic, figure: Dated | Missing): RoleFigure[] {
  if (!('unknown' in figure)) return known(topic, [figure]);
  return NOT_ITS_OWN.has(figure.unknown) ? [] : [{ topic, certainty: 'unknown' }];
}

const known = (topic: FigureTopic, figures: readonly (Dated | undefined)[]): RoleFigure[] =>
  figures.flatMap((figure) =>
    figure ? [{ topic, certainty: figure.confidence, ...(figure.asOf ? { asOf: figure.asOf } : {}) }] : [],
  );

const amount = (value: number | undefined, { confidence, asOf }: Scale): RoleFigure =>
  value === undefined ? { topic: 'pay', certainty: 'unknown' } : { topic: 'pay', certainty: confidence, asOf };

const time = (topic: FigureTopic, { months, study, experienceFirst }: TimeOfTraining): RoleFigure[] =>
  known(topic, [months, study, experienceFirst]);
