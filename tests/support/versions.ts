import { type Snapshot, snapshotOf } from '../../src/core/diff/snapshot';
import type { DataFiles, RedirectFile } from '../../src/core/model/data';
import { recordIn, smallData } from './dataFiles';
import { amount, months, role, step, text } from './records';

/** Changes that a later version of the small data set can bring. */

export const redirect = (from: string, ...to: string[]): RedirectFile => ({
  from,
  to,
  date: '2026-11',
  reason: text('Anders.', 'Other.'),
});

/** Give a role another id wherever it is named. */
export function rename(data: DataFiles, from: string, to: string): void {
  for (const each of data.roles) {
    if (each.id === from) each.id = to;
    for (const way of each.steps) if (way.to === from) way.to = to;
  }
}

/** Take a role away, with the steps to it. */
export function retire(data: DataFiles, id: string): void {
  data.roles = data.roles.filter((each) => each.id !== id);
  for (const each of data.roles) each.steps = each.steps.filter((way) => way.to !== id);
}

/** The small data set as version 1.1.0, after a release of it as 1.0.0: one of everything that can change. */
export function secondVersion(): { data: DataFiles; releases: Snapshot[] } {
  const releases = [snapshotOf(smallData((data) => data.roles.push(role('koffiejuf'), role('koker'))))];
  const data = smallData((files) => {
    files.version = { data: '1.1.0', schema: 1, date: '2026-12-05' };
    files.changes.push({
      version: '1.1.0',
      lead: text('Er is een functie bij.', 'There is one role more.'),
      points: [text('De bezorger.', 'The courier.')],
    });
    files.roles.push(role('bezorger', { steps: [step('helpende')] }), role('kok'), role('bakker'));
    files.redirects.push(redirect('koker', 'kok', 'bakker'), redirect('koffiejuf'));
    rename(files, 'planner', 'roosteraar');
    files.redirects.push(redirect('planner', 'roosteraar'));
    const helper = recordIn(files.roles, 'helpende');
    const scores = 'scores' in helper.strain ? helper.strain.scores : null;
    if (scores) scores.lifting = 3;
    helper.shortage = { unknown: 'no-source' };
    helper.steps.push(step('bezorger'));
    const [first] = helper.steps;
    if (first) first.months = { ...months(2, 30), confidence: 'estimate' };
    const carer = recordIn(files.roles, 'verzorgende');
    carer.steps = [];
    if (Array.isArray(carer.pay) && carer.pay[0]) carer.pay[0].scales = ['FWG 25', 'FWG 35'];
    const scale = recordIn(files.caos, 'vvt').scales['FWG 25'];
    if (scale) scale.max = 3300;
    const [fact] = recordIn(files.regions, 'haaglanden').facts;
    if (fact) fact.value = 800;
    recordIn(files.trainings, 'vig-bbl').study = amount(12, 'hours-per-week');
    recordIn(files.employers, 'de-linde').size = amount(300, 'employees');
    recordIn(files.schools, 'het-college').note = text('Nieuw.', 'New.');
  });
  return { data, releases };
}
