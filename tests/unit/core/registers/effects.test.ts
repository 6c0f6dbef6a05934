import { describe, expect, it } from 'vitest';
import type { CountedWork, RegistrationFile, RoleFile, StepFile } from '../../../../src/core/model/data';
import { openBook } from '../../../../src/core/registers/book';
import { stepRegisters } from '../../../../src/core/registers/effects';
import { amount, BOOK, origin, registration, role, step, text, training } from '../../../support/records';

const CREDENTIALS = [
  { id: 'hbov', ...text('hbo-v', 'hbo-v'), implies: ['big'] },
  { id: 'big', ...text('BIG', 'BIG'), implies: ['vig'] },
  { id: 'vig', ...text('VIG', 'VIG'), implies: [] },
  { id: 'am', ...text('AM', 'AM'), implies: [] },
];
const work = (id: string, how: CountedWork['how']): CountedWork => ({
  role: id,
  how,
  why: text(`Zo telt ${id}.`, `How ${id} counts.`),
  sources: [BOOK],
  confidence: 'verified',
});
const BIG = registration('big', {
  kind: 'law',
  credential: 'big',
  period: amount(5, 'years'),
  former: ['herintreder'],
  counts: [work('poh', 'yes'), work('docent', 'partly'), work('teamleider', 'no')],
});
const TITLE = registration('titel', { kind: 'title', credential: 'vig' });
const CARE = registration('kraam', { kind: 'asked', roles: ['kraam'], period: amount(4, 'years') });
const OWN = registration('eigen', { roles: ['poh'] });
const PASS = registration('pas', { kind: 'law', roles: ['opvang'] });

const nurse = role('nurse', { requires: [['big']] });
const bachelor = role('bachelor', { requires: [['hbov']] });
const carer = role('carer', { requires: [['vig']] });
const either = role('either', { requires: [['big', 'am']] });
const ROLES = { nurse, bachelor, carer, either };

const TRAININGS = [training('verpleegkunde', { grants: ['big'] }), training('specialist', { grants: ['hbov'] })];
const book = openBook({
  registrations: [BIG, TITLE, CARE, OWN, PASS],
  trainings: TRAININGS,
  vocabulary: { credentials: CREDENTIALS },
});

/** Effect of a step on one registration, by the names of its ends. */
function effectOf(
  { id }: RegistrationFile,
  from: RoleFile,
  to: RoleFile,
  over: Partial<StepFile> = {},
): string | undefined {
  const found = stepRegisters(book, { from, to, step: step(to.id, over) }).find((each) => each.registration === id);
  return found && `${found.effect}${found.some ? ' for some' : ''}`;
}

describe('work that counts', () => {
  it.each([
    ['other work that asks the registration', 'bachelor', 'kept'],
    ['work that the rules say counts', 'poh', 'kept'],
    ['work that counts in part', 'docent', 'partly'],
    ['work that one may also do with another diploma', 'either', 'partly'],
    ['work that does not count', 'teamleider', 'at-risk'],
    ['work that the rules do not name', 'planner', 'at-risk'],
  ])('%s', (_what, to, effect) => {
    expect(effectOf(BIG, nurse, ROLES[to as keyof typeof ROLES] ?? role(to))).toBe(effect);
  });

  it('goes on beside a side role', () => {
    expect(effectOf(BIG, nurse, role('werkbegeleider', { sideRole: true }))).toBe('kept');
  });

  it('tells why, with the sources of that very work', () => {
    const [effect] = stepRegisters(book, { from: nurse, to: role('docent'), step: step('docent') });
    expect(effect).toMatchObject({ note: { nl: 'Zo telt docent.' }, said: { confidence: 'verified' } });
  });

  it('holds for some where only some stand in the register', () => {
    expect(effectOf(BIG, role('poh'), role('planner'))).toBe('at-risk for some');
    expect(effectOf(BIG, role('teamleider'), role('planner'))).toBeUndefined();
  });
});

describe('work that asks a registration', () => {
  it('is gained with a training that gives the credential, or one that implies it', () => {
    expect(effectOf(BIG, carer, nurse, { trainings: ['verpleegkunde'] })).toBe('gained');
    expect(effectOf(BIG, carer, bachelor, { trainings: ['specialist'] })).toBe('gained');
  });

  it('must be there when no training gives it, or when the step asks it first', () => {
    expect(effectOf(BIG, carer, nurse)).toBe('needed');
    const asked: Partial<StepFile> = { trainings: ['specialist'], admissionNeeds: [['big']] };
    expect(effectOf(BIG, role('poh'), bachelor, asked)).toBe('needed for some');
  });

  it('is asked anew of who stood in it years ago', () => {
    expect(effectOf(BIG, origin('herintreder'), nurse, { trainings: ['verpleegkunde'] })).toBe('reregister');
  });

  it('without a credential comes with the training, or must be arranged', () => {
    expect(effectOf(CARE, carer, role('kraam'), { trainings: ['verpleegkunde'] })).toBe('gained');
    expect(effectOf(CARE, carer, role('kraam'))).toBe('needed');
    expect(effectOf(PASS, carer, role('opvang'))).toBe('needed');
  });

  it('is never a duty when it is voluntary', () => {
    expect(effectOf(OWN, carer, role('poh'))).toBe('gained');
  });
});

describe('a title', () => {
  it('stays, whatever the work', () => {
    expect(effectOf(TITLE, carer, role('planner'))).toBe('kept');
  });

  it('does not follow from a higher diploma, and is not asked of who has that', () => {
    expect(effectOf(TITLE, nurse, role('planner'))).toBeUndefined();
    expect(effectOf(TITLE, nurse, carer)).toBeUndefined();
    expect(effectOf(TITLE, role('helpende'), carer)).toBe('needed');
  });
});

describe('what lapses', () => {
  it('is only what has a period', () => {
    expect(effectOf(PASS, role('opvang'), carer)).toBeUndefined();
    expect(effectOf(CARE, role('kraam'), carer)).toBe('at-risk');
  });

  it('words at the step come first', () => {
    const note = text('Vraag het na.', 'Ask about it.');
    const registers = [
      { registration: 'big', effect: 'partly' as const, note, sources: [BOOK], confidence: 'known' as const },
    ];
    const [effect] = stepRegisters(book, { from: nurse, to: role('planner'), step: step('planner', { registers }) });
    expect(effect).toMatchObject({ effect: 'partly', note, some: false });
    const bare = registers.map(({ note: _, ...rest }) => rest);
    const [plain] = stepRegisters(book, { from: nurse, to: role('x'), step: step('x', { registers: bare }) });
    expect(plain?.note).toBeNull();
  });
});
