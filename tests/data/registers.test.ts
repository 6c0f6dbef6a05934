import { beforeAll, describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/core/model/data';
import { validate } from '../../src/core/validate/validate';
import { encodeDetails, type RoleDetail } from '../../src/dataset/details';
import { encodeWays } from '../../src/dataset/wayDetails';
import { readDataFiles } from '../../tools/data/readData';

/** Cases from the field that must stay right, whatever else changes in the data. */
let data: DataFiles;
let details: ReadonlyMap<string, RoleDetail>;

beforeAll(() => {
  const { data: read } = validate(readDataFiles());
  if (!read) throw new Error('the data has errors; run npm run data:check');
  data = read;
  details = new Map(encodeDetails(read).map((detail) => [detail.id, detail]));
});

const effectOf = (from: string, to: string, registration: string) =>
  details
    .get(from)
    ?.steps.find((step) => step.to === to)
    ?.effects.find((each) => each.registration === registration)?.effect;

describe('registrations', () => {
  it.each([
    ['a nurse who comes to lead', 'verpleegkundige-vvt-mbo', 'teamleider-zorg', 'big-verpleegkundige', 'at-risk'],
    ['a nurse who comes to plan', 'verpleegkundige-vvt-mbo', 'planner-roosteraar', 'big-verpleegkundige', 'at-risk'],
    ['a nurse at the GP', 'verpleegkundige-ziekenhuis-hbo', 'poh-somatiek', 'big-verpleegkundige', 'kept'],
    ['a nurse who trains others', 'verpleegkundige-vvt-hbo', 'praktijkopleider', 'big-verpleegkundige', 'partly'],
    ['a nurse who teaches', 'verpleegkundige-ziekenhuis-hbo', 'docent-mbo-zorg', 'big-verpleegkundige', 'partly'],
    ['a nurse who mentors beside the job', 'verpleegkundige-vvt-mbo', 'werkbegeleider', 'big-verpleegkundige', 'kept'],
    [
      'a nurse who specialises',
      'verpleegkundige-ziekenhuis-hbo',
      'intensivecareverpleegkundige',
      'big-verpleegkundige',
      'kept',
    ],
    ['a carer who becomes a nurse', 'verzorgende-ig', 'verpleegkundige-vvt-mbo', 'big-verpleegkundige', 'gained'],
    ['a carer who leaves care', 'verzorgende-ig', 'planner-roosteraar', 'titel-verzorgende', 'kept'],
    ['a returner', 'herkomst-herintreder-zorg', 'verpleegkundige-vvt-mbo', 'big-verpleegkundige', 'reregister'],
    ['a nurse from abroad', 'herkomst-buitenlands-diploma', 'verpleegkundige-vvt-hbo', 'big-verpleegkundige', 'gained'],
    [
      'a nurse practitioner',
      'wijkverpleegkundige',
      'verpleegkundig-specialist-agz',
      'specialist-verpleegkundig',
      'gained',
    ],
    ['a physician assistant', 'seh-verpleegkundige', 'physician-assistant', 'big-physician-assistant', 'gained'],
    ['a nurse who becomes one', 'seh-verpleegkundige', 'physician-assistant', 'big-verpleegkundige', 'at-risk'],
    ['a youth professional who leaves youth', 'gezinscoach', 'wmo-consulent', 'skj', 'at-risk'],
    ['a youth professional at the GP', 'jeugdzorgwerker', 'poh-jeugd', 'skj', 'kept'],
    ['a psychologist', 'psycholoog', 'gz-psycholoog', 'big-gz-psycholoog', 'gained'],
    ['a GP who learns another specialism', 'huisarts', 'specialist-ouderengeneeskunde', 'specialist-arts', 'gained'],
  ])('%s', (_who, from, to, registration, effect) => {
    expect(effectOf(from, to, registration)).toBe(effect);
  });

  it('say what they are and whom to ask, and when they lapse', () => {
    expect(data.registrations.length).toBeGreaterThanOrEqual(30);
    for (const { id, what, ask, keeper, lapse, period } of data.registrations) {
      expect(
        [what.nl, ask.nl, keeper.name.nl].every((text) => text.length > 3),
        id,
      ).toBe(true);
      if (lapse) expect(period, id).toBeDefined();
    }
  });

  it('play a part in about half of all steps, and are few words at the steps themselves', () => {
    const steps = [...details.values()].flatMap((detail) => detail.steps);
    const touched = steps.filter(({ effects }) => effects.length > 0).length;
    const written = data.roles.flatMap((role) => role.steps.flatMap((step) => step.registers ?? [])).length;
    expect(touched).toBeGreaterThan(600);
    expect(written).toBeLessThan(touched / 20);
  });
});

it('at least twenty pairs of different roles share tasks', () => {
  expect(data.relations.length).toBeGreaterThanOrEqual(20);
  for (const { roles } of data.relations) expect(new Set(roles).size).toBe(2);
});

it('every combination has two halves and its conditions', () => {
  const combinations = data.roles.filter(({ kind }) => kind === 'combination');
  expect(combinations.length).toBeGreaterThanOrEqual(4);
  for (const { id, parents, combination } of combinations) {
    expect(parents?.length, id).toBe(2);
    expect(combination, id).toBeDefined();
  }
});

it('the ways file has all figures about the first years', () => {
  expect(encodeWays(data).startFacts.length).toBe(4);
});
