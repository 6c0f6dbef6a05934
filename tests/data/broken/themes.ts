import { type Break, file, put } from '../../support/breakData';
import { EDITORS } from '../../support/records';
import { theme } from '../../support/theme';
import type { Row } from './row';

const FILE = 'themes/goed-beginnen.json';
/** A theme of its own for every row: the breaks after it change it. */
const whole: Break = (set) => {
  set.set(FILE, theme());
};
const other = (over: Parameters<typeof theme>[0]) => file('themes/later.json', theme({ id: 'later', ...over }));

/** Themes that say more than their sources carry, or point at what is not there. */
export const THEMES: readonly Row[] = [
  {
    name: 'a theme that shows what the map cannot count',
    change: [whole, put(FILE, 'shows', ['happiness'])],
    expect: { pass: 'shape', file: FILE, path: 'shows[0]', what: /./, mend: /./ },
  },
  {
    name: 'a theme with two things to do',
    change: [whole, put(FILE, 'actions', theme().actions.slice(0, 2))],
    expect: { pass: 'shape', file: FILE, path: 'actions', what: /./, mend: /./ },
  },
  {
    name: 'a theme whose id is not the name of its file',
    change: [whole, put(FILE, 'id', 'beginnen')],
    expect: { pass: 'references', file: FILE, path: 'id', what: /differs from the name/, mend: /rename/ },
  },
  {
    name: 'an expectation about a role that does not exist',
    change: [whole, put(FILE, 'expectations[0].roles', ['helpend'])],
    expect: {
      pass: 'references',
      file: FILE,
      path: 'expectations[0].roles[0]',
      what: /no role "helpend"/,
      mend: /did you mean "helpende"/,
    },
  },
  {
    name: 'a contact for a region that does not exist',
    change: [whole, put(FILE, 'contacts[0].regions', ['haaglandn'])],
    expect: { pass: 'references', file: FILE, path: 'contacts[0].regions[0]', what: /no region/, mend: /haaglanden/ },
  },
  {
    name: 'advice that leans on an arrangement that does not exist',
    change: [whole, put(FILE, 'actions[2].funding', ['bbk'])],
    expect: { pass: 'references', file: FILE, path: 'actions[2].funding[0]', what: /no funding "bbk"/, mend: /"bbl"/ },
  },
  {
    name: 'a theme with a source that does not exist',
    change: [whole, put(FILE, 'findings[0].sources', ['handboek-2025'])],
    expect: {
      pass: 'references',
      file: FILE,
      path: 'findings[0].sources[0]',
      what: /no source/,
      mend: /handboek-2024/,
    },
  },
  {
    name: 'one measure twice',
    change: [whole, put(FILE, 'shows', ['combinations', 'combinations'])],
    expect: { pass: 'references', file: FILE, path: 'shows[1]', what: /twice/, mend: /remove/ },
  },
  {
    name: 'two expectations with one id',
    change: [whole, put(FILE, 'expectations', [...theme().expectations, ...theme().expectations])],
    expect: { pass: 'references', file: FILE, path: 'expectations[1].id', what: /already in use/, mend: /another id/ },
  },
  {
    name: 'an outcome of what nobody knows',
    change: [whole, put(FILE, 'findings[1].outcome', 'helps')],
    expect: { pass: 'consistency', file: FILE, path: 'findings[1].outcome', what: /nobody knows/, mend: /"unknown"/ },
  },
  {
    name: 'a study that only the editors know',
    change: [whole, put(FILE, 'findings[0].sources', [EDITORS]), put(FILE, 'findings[0].confidence', 'known')],
    expect: { pass: 'consistency', file: FILE, path: 'findings[0].strength', what: /only the editors/, mend: /cite/ },
  },
  {
    name: 'an expectation that only the editors have',
    change: [whole, put(FILE, 'expectations[0].sources', [EDITORS]), put(FILE, 'expectations[0].confidence', 'known')],
    expect: { pass: 'consistency', file: FILE, path: 'expectations[0].sources', what: /only the editors/, mend: /who/ },
  },
  {
    name: 'an expectation for a day before it was said',
    change: [whole, put(FILE, 'expectations[0].expectedBy', '2024')],
    expect: {
      pass: 'consistency',
      file: FILE,
      path: 'expectations[0].expectedBy',
      what: /stated later/,
      mend: /order/,
    },
  },
  {
    name: 'an expectation whose date is past',
    change: [whole, put(FILE, 'expectations[0].expectedBy', '2026-10')],
    expect: {
      pass: 'consistency',
      severity: 'warning',
      file: FILE,
      path: 'expectations[0].expectedBy',
      what: /expected by 2026-10, and the data is of 2026-11-21/,
      mend: /what became of it/,
    },
  },
  {
    name: 'an expectation that somebody is still to state',
    change: [whole, put(FILE, 'expectations[0].statedOn', '2027-01')],
    expect: { pass: 'consistency', file: FILE, path: 'expectations[0].statedOn', what: /lies after/, mend: /date/ },
  },
  {
    name: 'advice that leans on an arrangement that ended',
    change: [whole, put('funding.json', '[0].validUntil', '2025-01'), put('funding.json', '[0].status', 'ended')],
    expect: { pass: 'consistency', file: FILE, path: 'actions[2].funding', what: /ended/, mend: /runs/ },
  },
  {
    name: 'two themes in one place',
    change: [whole, other({})],
    expect: { pass: 'consistency', file: 'themes/later.json', path: 'place', what: /"goed-beginnen"/, mend: /another/ },
  },
  {
    name: 'a figure in a theme that only the editors stand for',
    change: [whole, put(FILE, 'actions[1].do', { nl: 'Dit scheelt 20 procent.', en: 'This saves 20 percent.' })],
    expect: { pass: 'consistency', file: FILE, path: 'actions[1].do', what: /only the editors/, mend: /publication/ },
  },
];
