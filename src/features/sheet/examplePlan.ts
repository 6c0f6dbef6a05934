import type { Plan } from '../../core/plan/planOf';

/** A plan to show what a sheet looks like: real roles and steps, nobody's own words. */
export const examplePlan = (action: string, question: string): Plan => ({
  isEmpty: false,
  about: { role: 'verzorgende-ig', hours: '28' },
  diplomas: [],
  registrations: [],
  branches: [],
  avoid: [],
  wishes: new Map([
    ['noNights', { kind: 'wish', id: 'noNights', weight: 'must' }],
    ['lighter', { kind: 'wish', id: 'lighter', weight: 'rather' }],
    ['people', { kind: 'wish', id: 'people', weight: 'rather' }],
  ]),
  roles: [{ kind: 'role', id: 'activiteitenbegeleider' }],
  routes: [{ kind: 'route', id: 'verzorgende-ig.doktersassistent-huisartsenzorg.poh-somatiek' }],
  stays: [{ kind: 'stay', id: 'hours' }],
  actions: [{ kind: 'action', id: 'a', text: action, done: false }],
  questions: [{ kind: 'question', id: 'b', text: question }],
  notes: new Map(),
});
