import { keyOf, type PlanItem, type Records } from '../../../src/core/plan/model';
import { planFragment } from '../../../src/core/share/planLink';

/** Plans for the sheet, as addresses: from nothing but a role to more than anybody keeps. */

const recordsOf = (items: readonly PlanItem[]): Records =>
  new Map(items.map((item, i) => [keyOf(item), { ...item, since: i + 1, at: i + 1 }]));

const addressOf = (items: readonly PlanItem[]): string => `/gespreksblad#${planFragment(recordsOf(items))}`;

export const SIX_STEPS =
  'helpende-plus.assistent-begeleider-ghz.begeleider-ghz.pedagogisch-medewerker-jeugdzorg.jeugdzorgwerker.orthopedagoog.orthopedagoog-generalist';

const action = (i: number, text: string): PlanItem => ({
  kind: 'action',
  id: `actie-${i}`,
  text,
  due: `2026-12-${String(i + 10)}`,
  done: i === 4,
});
const question = (i: number, text: string): PlanItem => ({ kind: 'question', id: `vraag-${i}`, text });

const ABOUT: readonly PlanItem[] = [
  { kind: 'about', id: 'role', value: 'verzorgende-ig' },
  { kind: 'about', id: 'hours', value: '28' },
  { kind: 'about', id: 'region', value: 'haaglanden' },
];

/** Three options, one of them with six steps, five actions and six questions: must fit on two pages. */
const ORDINARY: readonly PlanItem[] = [
  ...ABOUT,
  {
    kind: 'about',
    id: 'words',
    value: 'Het werk is mooi. De nachten vallen mij zwaar, en ik wil graag blijven leren.',
  },
  { kind: 'wish', id: 'noNights', weight: 'must' },
  { kind: 'wish', id: 'keepWage', weight: 'rather' },
  { kind: 'wish', id: 'people', weight: 'rather' },
  { kind: 'route', id: 'verzorgende-ig.doktersassistent-huisartsenzorg.poh-somatiek' },
  { kind: 'route', id: SIX_STEPS },
  { kind: 'role', id: 'planner-roosteraar', note: 'Hier mag ik een dag meekijken.' },
  { kind: 'stay', id: 'hours' },
  ...[
    'Vraag na of er een leerplek is',
    'Loop een dag mee bij een huisarts',
    'Reken mijn loon na bij 28 uur',
    'Vraag een gesprek aan over mijn rooster',
    'Kijk naar de toelating van de opleiding',
  ].map((text, i) => action(i, text)),
  ...[
    'Is er een plek waar ik kan leren?',
    'Wie betaalt de opleiding?',
    'Loopt mijn loon door als ik leer?',
    'Hoeveel uur mag ik onder werktijd leren?',
    'Kan ik terug als het niet bevalt?',
    'Wanneer begint de opleiding?',
  ].map((text, i) => question(i, text)),
];

const ROLES = [
  'activiteitenbegeleider',
  'apothekersassistent',
  'begeleider-ghz',
  'clientadviseur',
  'digicoach',
  'doktersassistent-polikliniek',
  'ergocoach',
  'gastvrouw-gastheer-vvt',
  'huiskamerbegeleider',
  'kraamverzorgende',
  'medewerker-bloedafname',
  'medewerker-clientservice',
  'medewerker-vaccinatie',
  'medewerker-zorgcentrale',
  'planner-roosteraar',
  'praktijkopleider',
  'receptionist',
  'werkbegeleider',
  'woonbegeleider-ggz',
  'zorgadministrateur',
];

const LONG = 'Dit is een lange notitie over wat iemand in een gesprek zei en later nog eens wil lezen. ';

/** More than anybody keeps: twenty roles, ten routes, long notes. At most four pages. */
const EXTREME: readonly PlanItem[] = [
  ...ABOUT,
  { kind: 'about', id: 'words', value: LONG.repeat(13) },
  ...(['noNights', 'neverHeavier', 'keepWage', 'lighter'] as const).map(
    (id): PlanItem => ({ kind: 'wish', id, weight: 'must' }),
  ),
  ...(['people', 'team', 'quiet', 'near-home', 'fixed-times', 'own-say', 'learn-new', 'thanks'] as const).map(
    (id): PlanItem => ({ kind: 'wish', id, weight: 'rather' }),
  ),
  { kind: 'diploma', id: 'vig' },
  { kind: 'route', id: SIX_STEPS, note: LONG.repeat(8) },
  { kind: 'route', id: 'verzorgende-ig.doktersassistent-huisartsenzorg.poh-somatiek', note: LONG.repeat(8) },
  { kind: 'route', id: 'verzorgende-ig.verpleegkundige-vvt-mbo.praktijkopleider', note: LONG.repeat(8) },
  ...ROLES.slice(0, 7).map((id): PlanItem => ({ kind: 'route', id: `verzorgende-ig.${id}` })),
  ...ROLES.map((id): PlanItem => ({ kind: 'role', id })),
  ...(['tasks', 'hours', 'team', 'place', 'help'] as const).map((id): PlanItem => ({ kind: 'stay', id })),
  ...Array.from({ length: 15 }, (_, i) => action(i, `${LONG}(${i})`)),
  ...Array.from({ length: 15 }, (_, i) => question(i, `Vraag ${i}: ${LONG}`)),
  ...Array.from({ length: 8 }, (_, i): PlanItem => ({ kind: 'note', id: `plek-${i}`, text: LONG.repeat(2) })),
];

export const SHEETS = {
  empty: '/gespreksblad',
  role: addressOf(ABOUT.slice(0, 1)),
  ordinary: addressOf(ORDINARY),
  sixSteps: addressOf([...ABOUT, { kind: 'route', id: SIX_STEPS }]),
  extreme: addressOf(EXTREME),
} as const;
