import { validityOn } from '../../src/core/funding/validity';
import type { DataFiles, TrainingFile } from '../../src/core/model/data';
import { isTaught } from '../../src/dataset/guides';
import { reachOf } from '../../src/dataset/schools';
import type { Table } from './table';

/** How complete learning is: per way of learning, over all trainings, and steps of which nobody knows who pays. */
export function learningTables(data: DataFiles): Table[] {
  return [perGuide(data), payerUnknown(data), checkSoon(data)];
}

const HELP_STATES = ['valid', 'expiring', 'not-yet', 'unsure', 'ended'] as const;

function perGuide(data: DataFiles): Table {
  const near = new Set(data.schools.filter((school) => reachOf(school) === 'region').map(({ id }) => id));
  // What only explains a way of learning pays for nothing.
  const help = new Map(data.funding.filter(({ kind }) => kind !== 'learning-route').map((item) => [item.id, item]));
  const row = (name: string, trainings: readonly TrainingFile[]): (string | number)[] => {
    const withHelp = (state: (typeof HELP_STATES)[number]) =>
      trainings.filter(({ funding }) =>
        funding.some((id) => {
          const item = help.get(id);
          return item !== undefined && validityOn(item, data.version.date).state === state;
        }),
      ).length;
    const inRegion = trainings.filter(({ providers }) => providers.some(({ school }) => near.has(school)));
    const sure = inRegion.filter(({ providers }) =>
      providers.some(({ school, confidence }) => near.has(school) && confidence !== 'estimate'),
    );
    const helped = trainings.filter(({ funding }) => funding.some((id) => help.has(id)));
    return [name, trainings.length, inRegion.length, sure.length, helped.length, ...HELP_STATES.map(withHelp)];
  };
  return {
    title: 'Trainings per way of learning (a training may go several ways)',
    head: ['way', 'trainings', 'school in the region', 'of which sure', 'with help to pay', ...HELP_STATES],
    rows: [
      ...data.learning.guides.map((guide) =>
        row(
          guide.id,
          data.trainings.filter(({ learningRoutes, funding }) => isTaught(guide, learningRoutes, funding)),
        ),
      ),
      row('all trainings', data.trainings),
    ],
  };
}

function payerUnknown(data: DataFiles): Table {
  return {
    title: 'Steps of which the payer or the wages are unknown',
    head: ['from', 'to', 'payer', 'wages'],
    rows: data.roles.flatMap((role) =>
      role.steps
        .filter(({ payer, wage }) => payer === 'unknown' || wage === 'unknown')
        .map(({ to, payer, wage }) => [role.id, to, payer, wage]),
    ),
  };
}

/** What an editor must look up first: what is unsure, or ends within a year. */
function checkSoon(data: DataFiles): Table {
  return {
    title: 'Arrangements to look up: ending within 12 months, not begun, or unsure',
    head: ['arrangement', 'state', 'until', 'months left'],
    rows: data.funding.flatMap((item) => {
      const { state, monthsLeft } = validityOn(item, data.version.date);
      return state === 'valid' || state === 'ended'
        ? []
        : [[item.id, state, item.validUntil ?? '-', monthsLeft ?? '-']];
    }),
  };
}
