import type { MeasureId } from '../model/data';
import { deadEnds, deeperWithoutLeading, springboards } from './growing';
import { heavyLighter, heavyNoLighter, lighterHeavierHead } from './health';
import { levelUpWage, trainingsEmployerPays, trainingsWage } from './learning';
import { bothRegions, crossSectorSteps, moreSectors } from './region';
import { entryNextStep, entryWithoutCourse, firstYearsLonger } from './starting';
import { combinations, sharedTasks, sideRoles } from './tasks';
import type { Measure, Rule, World } from './world';

const RULES: Readonly<Record<MeasureId, Rule>> = {
  'entry-next-step': entryNextStep,
  'entry-without-course': entryWithoutCourse,
  'first-years-longer': firstYearsLonger,
  springboards,
  'dead-ends': deadEnds,
  'deeper-without-leading': deeperWithoutLeading,
  'heavy-lighter': heavyLighter,
  'heavy-no-lighter': heavyNoLighter,
  'lighter-heavier-head': lighterHeavierHead,
  'trainings-wage': trainingsWage,
  'trainings-employer-pays': trainingsEmployerPays,
  'level-up-wage': levelUpWage,
  combinations,
  'side-roles': sideRoles,
  'shared-tasks': sharedTasks,
  'both-regions': bothRegions,
  'more-sectors': moreSectors,
  'cross-sector-steps': crossSectorSteps,
};

/** What the map shows for a theme, computed from the data as it is now; nothing of it is typed in. */
export function measure(world: World, id: MeasureId): Measure {
  const { of, items } = RULES[id](world);
  return { id, count: items.length, of, items };
}
