import { physicalIndex } from '../lenses/strain';
import { type RoleFile, STRAIN_SCALES, type StepFile, type TrainingFile } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { PathPart, Problem } from './problem';
import type { Entry, Parsed } from './shape';

/**
 * Kinds of step that may lead to a lower level without a further reason. Leading is a ladder of its own: who goes to
 * lead a team keeps the diploma of a specialist, though the post asks for less.
 */
const MAY_DROP: ReadonlySet<string> = new Set(['lighter', 'return', 'lateral', 'cross-sector', 'entry', 'management']);

interface StepPlace {
  readonly entry: Entry<RoleFile>;
  readonly at: readonly PathPart[];
  readonly step: StepFile;
  readonly from: RoleFile;
  /** Null when the target does not exist or did not pass the shape pass. */
  readonly to: RoleFile | null;
}

/** Whether each step agrees with the roles it joins and the trainings it asks. */
export function checkSteps(parsed: Parsed): Problem[] {
  const roles = new Map(parsed.entries.roles.map(({ value }) => [value.id, value]));
  const trainings = new Map(parsed.entries.trainings.map(({ value }) => [value.id, value]));
  const ranks = new Map(
    parsed.entries.vocabulary.flatMap(({ value }) => value.levels.map(({ id, rank }) => [id, rank])),
  );
  return parsed.entries.roles.flatMap((entry) =>
    entry.value.steps.flatMap((step, i) => {
      const place = { entry, at: ['steps', i], step, from: entry.value, to: roles.get(step.to) ?? null };
      return [
        ...lighterProblems(place),
        ...levelProblems(place, ranks),
        ...trainingProblems(place, trainings),
        ...skillProblems(place),
        ...originTarget(place),
      ];
    }),
  );
}

function lighterProblems({ entry, at, step, from, to }: StepPlace): Problem[] {
  if (step.kind !== 'lighter' || !to) return [];
  const mend = 'choose another kind of step, or mend the strain of one of the two roles';
  const path = [...at, 'kind'];
  if ('unknown' in from.strain || 'unknown' in to.strain) {
    const what = `nobody can say that "${to.id}" is lighter: the strain of one of the two is unknown`;
    return [inconsistent(entry, path, what, mend)];
  }
  const a = from.strain.scores;
  const b = to.strain.scores;
  if (physicalIndex(b) > physicalIndex(a)) {
    const what = `"lighter", but "${to.id}" is heavier for the body (physical index ${physicalIndex(a)} to ${physicalIndex(b)})`;
    return [inconsistent(entry, path, what, mend)];
  }
  if (STRAIN_SCALES.some((scale) => b[scale] < a[scale])) return [];
  return [inconsistent(entry, path, `"lighter", but "${to.id}" is not lower on any strain scale`, mend)];
}

function levelProblems({ entry, at, step, from, to }: StepPlace, ranks: ReadonlyMap<string, number>): Problem[] {
  const before = ranks.get(from.level);
  const after = to ? ranks.get(to.level) : undefined;
  if (before === undefined || after === undefined || after >= before) return [];
  if (MAY_DROP.has(step.kind) || (step.requirements?.nl.length ?? 0) > 0) return [];
  const what = `a ${step.kind} step from level ${from.level} down to ${to?.level} ("${to?.id}") without a reason`;
  const mend =
    'say in "requirements" what makes this a step ahead, or choose the kind lighter, lateral, cross-sector or return';
  return [inconsistent(entry, [...at, 'kind'], what, mend)];
}

function trainingProblems({ entry, at, step }: StepPlace, trainings: ReadonlyMap<string, TrainingFile>): Problem[] {
  if (step.onboarding && step.trainings.length > 0) {
    const mend = 'set "onboarding" to false, or empty "trainings"';
    return [
      inconsistent(
        entry,
        [...at, 'onboarding'],
        `onboarding means no course, but the step to "${step.to}" has one`,
        mend,
      ),
    ];
  }
  if (!step.onboarding && step.trainings.length === 0) {
    const mend = 'add the training, or set "onboarding" to true when the employer shows the work';
    const what = `the step to "${step.to}" has no training and is not onboarding either`;
    return [inconsistent(entry, [...at, 'trainings'], what, mend, 'warning')];
  }
  const months = step.trainings.map((id) => trainings.get(id)?.months.min).filter((min) => min !== undefined);
  const shortest = Math.min(...months);
  // A shortened course may well be quicker than the course itself; then the step says so.
  if (months.length === 0 || step.months.max >= shortest || step.shortening) return [];
  const what = `the step takes at most ${step.months.max} months, but its shortest training takes ${shortest}`;
  const mend = 'lengthen the step, choose the right training, or say in "shortening" why it is quicker';
  return [inconsistent(entry, [...at, 'months', 'max'], what, mend)];
}

function skillProblems({ entry, at, step, from, to }: StepPlace): Problem[] {
  const has = new Set(from.skills);
  const needs = new Set(to?.skills);
  const kept = step.keep.flatMap((skill, i) =>
    has.has(skill)
      ? []
      : inconsistent(
          entry,
          [...at, 'keep', i],
          `one cannot keep "${skill}": "${from.id}" does not have it`,
          `add it to the skills of "${from.id}", or remove it here`,
          'warning',
        ),
  );
  const learned = step.learn.flatMap((skill, i) => {
    const path = [...at, 'learn', i];
    if (step.keep.includes(skill)) {
      return inconsistent(entry, path, `"${skill}" is both kept and learned`, 'keep it in one of the two lists');
    }
    if (!to || needs.has(skill)) return [];
    const what = `one does not learn "${skill}" for "${to.id}": that role does not use it`;
    return inconsistent(entry, path, what, `add it to the skills of "${to.id}", or remove it here`, 'warning');
  });
  return [...kept, ...learned];
}

function originTarget({ entry, at, step, to }: StepPlace): Problem[] {
  if (to?.kind !== 'origin') return [];
  const mend = 'remove the step: an origin is where people come from, outside care';
  return [inconsistent(entry, [...at, 'to'], `the step leads to the origin "${step.to}"`, mend)];
}
