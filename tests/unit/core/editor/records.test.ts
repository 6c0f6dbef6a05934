import { describe, expect, it } from 'vitest';
import { idFrom, idProblem, knownDefault, newRecord, newStep } from '../../../../src/core/editor/newRecord';
import { tellValue } from '../../../../src/core/editor/tellValue';
import { emptyWork, putRecord } from '../../../../src/core/editor/work';

const FILES = {
  'version.json': { data: '1.0.0', date: '2026-11-29' },
  'roles/helpende.json': { id: 'helpende' },
  'trainings/evv.json': { id: 'evv' },
  'sources.json': [{ id: 'cbs-2024' }],
  'redirects.json': [{ from: 'ziekenverzorgende', to: ['helpende'] }],
};

describe('a value in one line', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [0, '0'],
    [false, 'false'],
    [['a', null, 'b'], 'a; ; b'],
    [{ nl: 'Zorg', en: 'Care' }, 'Zorg / Care'],
    // One language alone is no text in two languages.
    [{ nl: 'Zorg' }, 'nl: Zorg'],
    [{ nl: 'Zorg', en: 3 }, 'nl: Zorg, en: 3'],
    [{ min: 3, max: { unknown: 'no-source' } }, 'min: 3, max: unknown: no-source'],
  ])('%j', (value, told) => expect(tellValue(value)).toBe(told));

  it('cuts what is too long to read, and only that', () => {
    expect(tellValue('a'.repeat(400))).toBe('a'.repeat(400));
    expect(tellValue('a'.repeat(401))).toBe(`${'a'.repeat(400)}…`);
  });
});

describe('the id of something new', () => {
  it.each([
    ['Diëtist (mbo-4)', 'dietist-mbo-4'],
    ['  --  ', ''],
    ['日本', ''],
  ])('%s', (name, id) => expect(idFrom(name)).toBe(id));

  it('is refused when it is empty, there already, just made, or was ever a role', () => {
    const work = putRecord(FILES, emptyWork(FILES), 'roles/kok', { id: 'kok' });
    const problem = (kind: 'roles' | 'trainings' | 'sources', id: string) => idProblem(FILES, work, kind, id);
    expect(problem('roles', '')).toBe('empty');
    expect(problem('roles', 'helpende')).toBe('taken');
    expect(problem('trainings', 'evv')).toBe('taken');
    expect(problem('sources', 'cbs-2024')).toBe('taken');
    expect(problem('roles', 'kok')).toBe('taken');
    expect(problem('roles', 'ziekenverzorgende')).toBe('retired');
    // Old ids are of roles: a training may be called the same.
    expect(problem('trainings', 'ziekenverzorgende')).toBeNull();
    expect(problem('trainings', 'helpende')).toBeNull();
    expect(problem('roles', 'gipsmeester')).toBeNull();
  });

  it('is free where the data has no list of old ids', () => {
    expect(idProblem({}, emptyWork({}), 'roles', 'ziekenverzorgende')).toBeNull();
  });
});

describe('a new record', () => {
  it('knows its name and nothing else: no figure that could pass for a fact', () => {
    const role = JSON.stringify(newRecord(FILES, 'roles', 'kok', 'Kok'));
    expect(role).toContain('"name":{"nl":"Kok","en":""}');
    expect(role).not.toMatch(/:\d/);
    expect(JSON.stringify(newStep(FILES, 'helpende'))).not.toMatch(/:\d/);
    expect(newRecord(FILES, 'trainings', 'x', 'X')).toMatchObject({
      months: { min: null, max: null, asOf: '2026-11', sources: [] },
    });
    expect(newRecord(FILES, 'sources', 's', 'Titel')).toMatchObject({ title: 'Titel', accessed: '2026-11' });
  });

  it('dates what is switched to known with the month of the data', () => {
    expect(knownDefault(FILES, 'strain')).toMatchObject({ asOf: '2026-11', scores: { lifting: null } });
    expect(knownDefault(FILES, 'shortage')).toMatchObject({ asOf: '2026-11', scope: { about: 'none' } });
    expect(knownDefault(FILES, 'pay')).toMatchObject([{ asOf: '2026-11', scales: [] }]);
    expect(knownDefault(FILES, 'hours')).toMatchObject({ night: 'no' });
    // A version without a date: its number, so that the check asks for a real date.
    expect(knownDefault({ 'version.json': { data: '1.0.0' } }, 'pay')).toMatchObject([{ asOf: '1.0.0' }]);
    expect(knownDefault({}, 'pay')).toMatchObject([{ asOf: '' }]);
  });
});
