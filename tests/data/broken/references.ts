import { add, file, put } from '../../support/breakData';
import { step, text, training } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const pass = 'references' as const;
const source = (id: string) => ({ id, title: 'Boek', kind: 'publication' });

export const REFERENCES: readonly Row[] = [
  {
    name: 'a step to a role that does not exist',
    change: [add(HELPENDE, 'steps', step('verzorgende-ig'))],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[2].to',
      what: /no role "verzorgende-ig"/,
      mend: /did you mean "verzorgende"/,
    },
  },
  {
    name: 'a shortage that leans on an area that does not exist',
    change: [
      put(HELPENDE, 'shortage.scope', { about: 'role', areas: ['haaglande'] }),
      put(HELPENDE, 'shortage.sources', ['handboek-2024']),
    ],
    expect: {
      pass,
      file: HELPENDE,
      path: 'shortage.scope.areas[0]',
      what: /no region "haaglande"/,
      mend: /did you mean "haaglanden"/,
    },
  },
  {
    name: 'a step to a retired role',
    change: [add('roles/planner.json', 'steps', step('hulp'))],
    expect: {
      pass,
      file: 'roles/planner.json',
      path: 'steps[1].to',
      what: /"hulp" was retired/,
      mend: /use "helpende"/,
    },
  },
  {
    name: 'a training that does not exist',
    change: [add(HELPENDE, 'steps[1].trainings', 'vig-bol')],
    expect: {
      pass,
      file: HELPENDE,
      path: 'steps[1].trainings[1]',
      what: /no training "vig-bol"/,
      mend: /did you mean "vig-bbl"/,
    },
  },
  {
    name: 'a scale that the agreement does not have',
    change: [put(HELPENDE, 'pay[0].scales', ['FWG 26'])],
    expect: {
      pass,
      file: HELPENDE,
      path: 'pay[0].scales[0]',
      what: /"vvt" has no scale "FWG 26"/,
      mend: /did you mean "FWG 25"/,
    },
  },
  {
    name: 'an id that differs from the file name',
    change: [put('employers/de-linde.json', 'id', 'linde')],
    expect: {
      pass,
      file: 'employers/de-linde.json',
      path: 'id',
      what: /differs from the name/,
      mend: /rename the file to linde.json/,
    },
  },
  {
    name: 'two schools with one id',
    change: [
      add('schools.json', '', {
        id: 'het-college',
        name: 'Ander',
        type: 'roc',
        regions: [],
        municipalities: [],
        sources: ['handboek-2024'],
        confidence: 'known',
      }),
    ],
    expect: {
      pass,
      file: 'schools.json',
      path: '[1].id',
      what: /already in use \(schools.json \[0\].id\)/,
      mend: /another id/,
    },
  },
  {
    name: 'two words with one id',
    change: [add('vocabulary.json', 'sectors', { id: 'vvt', ...text('Thuis', 'Home') })],
    expect: { pass, file: 'vocabulary.json', path: 'sectors[1].id', what: /"vvt" is already in use/, mend: /merge/ },
  },
  {
    name: 'one skill twice in a list',
    change: [put('roles/planner.json', 'skills', ['plannen', 'gesprekken', 'plannen'])],
    expect: {
      pass,
      file: 'roles/planner.json',
      path: 'skills[2]',
      what: /"plannen" stands in this list twice/,
      mend: /remove one/,
    },
  },
  {
    name: 'a step to the role itself',
    change: [add('roles/planner.json', 'steps', step('planner'))],
    expect: { pass, file: 'roles/planner.json', path: 'steps[1].to', what: /the role itself/, mend: /remove the step/ },
  },
  {
    name: 'two steps to one role',
    change: [add('roles/planner.json', 'steps', step('helpende'))],
    expect: {
      pass,
      file: 'roles/planner.json',
      path: 'steps[1].to',
      what: /already is a step to "helpende"/,
      mend: /merge/,
    },
  },
  {
    name: 'a source that nothing cites',
    change: [add('sources.json', '', source('boek-2020'))],
    expect: {
      pass,
      file: 'sources.json',
      path: '[0].id',
      what: /nothing cites the source "boek-2020"/,
      mend: /cite it/,
    },
  },
  {
    name: 'a training that no step uses',
    change: [file('trainings/ehbo.json', training('ehbo'))],
    expect: {
      pass,
      severity: 'warning',
      file: 'trainings/ehbo.json',
      path: 'id',
      what: /no step uses/,
      mend: /add it to the steps/,
    },
  },
  {
    name: 'a kind of step that is not explained',
    change: [put('vocabulary.json', 'stepKinds', [])],
    expect: {
      pass,
      file: 'vocabulary.json',
      path: 'stepKinds',
      what: /explanation of "promotion", "specialisation".* is missing/,
      mend: /add a term with each id/,
    },
  },
  {
    name: 'a strain scale that the schema does not know',
    change: [put('vocabulary.json', 'strainScales[0].id', 'pushing')],
    expect: {
      pass,
      file: 'vocabulary.json',
      path: 'strainScales[0].id',
      what: /"pushing" is not in the schema/,
      mend: /^use one of: lifting$/,
    },
  },
];
