import type { RoleDetail } from '../../../state/useLoaded';

/** Topics of published figures that are about how heavy work is; all others are about finding work. */
const STRAIN_TOPICS: ReadonlySet<string> = new Set([
  'agressie',
  'besmetting',
  'emotioneel',
  'fysiek-belastend',
  'fysieke-belasting',
  'herhaling',
  'houding',
  'kracht',
  'nacht',
  'spanning',
  'tilnorm',
  'werkdruk',
  'ziektelast',
  'ziekteverzuim',
]);

export const factsAbout = (facts: RoleDetail['facts'], lens: 'strain' | 'shortage'): RoleDetail['facts'] =>
  facts.filter((fact) => STRAIN_TOPICS.has(fact.topic) === (lens === 'strain'));
