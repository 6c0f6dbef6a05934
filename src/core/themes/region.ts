import { roleEntries } from '../browse/entries';
import { usualFirst } from '../graph/stepOrder';
import { type Counted, mostFirst, type Rule } from './world';

/** Roles of which we know an employer, by sector, in each region where we know employers. */
export const bothRegions: Rule = ({ graph, employers }) => {
  const care = roleEntries(graph).filter(({ kind }) => kind === 'care');
  const regions = [...new Set(employers.flatMap((employer) => employer.regions))];
  const sectorsIn = regions.map(
    (region) => new Set(employers.filter((employer) => employer.regions.includes(region)).flatMap((e) => e.sectors)),
  );
  const everywhere = care.filter(
    ({ role }) => regions.length > 1 && sectorsIn.every((here) => role.sectors.some((sector) => here.has(sector))),
  );
  return { of: care.length, items: mostFirst(everywhere.map(({ role }) => ({ role, amount: null }))) };
};

/** Employers that work in more than one sector: a change of sector there is no change of employer. */
export const moreSectors: Rule = ({ employers }) => ({
  of: employers.length,
  items: employers
    .filter(({ sectors }) => sectors.length > 1)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ id, name }): Counted => ({ kind: 'name', id, name: { nl: name, en: name } })),
});

/** Steps within care to a role that shares no sector with the one before; the usual ones first. */
export const crossSectorSteps: Rule = ({ graph }) => {
  const within = graph.steps.filter(({ from, to }) => from.kind !== 'origin' && !to.sideRole);
  const across = within.filter(({ from, to }) => !to.sectors.some((sector) => from.sectors.includes(sector)));
  return { of: within.length, items: across.sort(usualFirst).map((step): Counted => ({ kind: 'step', step })) };
};
