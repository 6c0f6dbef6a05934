import { add, type Break, file, put } from '../../support/breakData';
import { role, step, text } from '../../support/records';
import type { Row } from './row';

const PLANNER = 'roles/planner.json';
const VERZORGENDE = 'roles/verzorgende.json';
const pass = 'consistency' as const;

const redirect = (from: string, ...to: string[]) => ({
  from,
  to,
  date: '2026-11',
  reason: text('Samengevoegd.', 'Merged.'),
});

/** 32 credentials that each role could ask: one more than fits. */
const manyCredentials: Break = (set) => {
  const ids = Array.from({ length: 31 }, (_, i) => `diploma-${i}`);
  add('vocabulary.json', 'credentials', ...ids.map((id) => ({ id, nl: id, en: id, implies: [] })))(set);
  put(VERZORGENDE, 'requires', [['vig'], ids])(set);
};

/** Consistency of the network as a whole. */
export const NETWORK: readonly Row[] = [
  {
    name: 'a role that no step leads to',
    change: [file('roles/kok.json', role('kok', { steps: [step('planner')] }))],
    expect: { pass, file: 'roles/kok.json', path: '', what: /no step leads to "kok"/, mend: /"deadEnd"/ },
  },
  {
    name: 'a role that no step leaves',
    change: [put(PLANNER, 'steps', [])],
    expect: { pass, file: PLANNER, path: 'steps', what: /no step leaves "planner"/, mend: /"deadEnd"/ },
  },
  {
    name: 'a dead end that is none',
    change: [put(PLANNER, 'deadEnd', text('Dit is een eindpunt.', 'This is an end point.'))],
    expect: {
      pass,
      severity: 'warning',
      file: PLANNER,
      path: 'deadEnd',
      what: /has steps in and out/,
      mend: /remove "deadEnd"/,
    },
  },
  {
    name: 'a step to an origin',
    change: [add(PLANNER, 'steps', step('winkel', { kind: 'return' }))],
    expect: { pass, file: PLANNER, path: 'steps[1].to', what: /leads to the origin "winkel"/, mend: /remove the step/ },
  },
  {
    name: 'a redirect that goes round',
    change: [put('redirects.json', '[0].to', ['hulp'])],
    expect: {
      pass,
      file: 'redirects.json',
      path: '[0].to',
      what: /"hulp" comes back to itself/,
      mend: /a role that exists/,
    },
  },
  {
    name: 'a redirect of a live role',
    change: [add('redirects.json', '', redirect('planner', 'helpende'))],
    expect: {
      pass,
      file: 'redirects.json',
      path: '[1].from',
      what: /"planner" is a live role/,
      mend: /never used again/,
    },
  },
  {
    name: 'a redirect to a redirect',
    change: [add('redirects.json', '', redirect('zorghulp', 'hulp'))],
    expect: {
      pass,
      severity: 'warning',
      file: 'redirects.json',
      path: '[1].to[0]',
      what: /itself redirected/,
      mend: /straight to "helpende"/,
    },
  },
  {
    name: 'more credentials than the search can hold',
    change: [manyCredentials],
    expect: {
      pass,
      file: 'vocabulary.json',
      path: 'credentials',
      what: /32 different credentials/,
      mend: /merge credentials/,
    },
  },
];
