import { describe, expect, test } from 'vitest';
import { changeList } from '../../../../src/core/editor/changeList';
import { diffRecords } from '../../../../src/core/editor/diffRecords';
import { record, redo, startHistory, undo } from '../../../../src/core/editor/history';
import { valueAt, withValue } from '../../../../src/core/editor/json';
import { mergeWorks, settle } from '../../../../src/core/editor/mergeWorks';
import { idFrom, idProblem } from '../../../../src/core/editor/newRecord';
import {
  applyWork,
  type Change,
  changedFiles,
  dropChange,
  emptyWork,
  putRecord,
  putStanding,
  putValue,
} from '../../../../src/core/editor/work';

const FILES = {
  'version.json': { data: '1.0.0', date: '2026-11-29' },
  'roles/a.json': {
    id: 'a',
    name: { nl: 'A', en: 'A' },
    steps: [{ to: 'b', months: { min: 1, max: 2 } }, { to: 'c' }],
  },
  'roles/b.json': { id: 'b', name: { nl: 'B', en: 'B' }, steps: [] },
  'sources.json': [{ id: 's', title: 'S' }],
  'redirects.json': [{ from: 'oud', to: ['b'] }],
};
const START = emptyWork(FILES);

describe('a place in a record', () => {
  test('finds a step by where it leads, also when another comes before it', () => {
    const moved = withValue(FILES['roles/a.json'], ['steps', 'c', 'why'], 'x');
    expect(valueAt(moved, ['steps', 'c', 'why'])).toBe('x');
    expect(valueAt(moved, ['steps', 'b', 'months', 'max'])).toBe(2);
  });

  test('takes a key or a step away', () => {
    expect(withValue(FILES['roles/a.json'], ['steps', 'b'], undefined)).toHaveProperty('steps', [{ to: 'c' }]);
    expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  });
});

describe('the work', () => {
  test('knows what each record was, and is empty again when everything is as it was', () => {
    const changed = putValue(FILES, START, 'roles/a', ['name', 'nl'], 'Aa');
    expect(changed.changes['roles/a']).toMatchObject({ was: FILES['roles/a.json'], status: 'idea' });
    expect(putValue(FILES, changed, 'roles/a', ['name', 'nl'], 'A')).toEqual(START);
  });

  test('keeps a noted record, and drops it on request', () => {
    const noted = putStanding(putValue(FILES, START, 'roles/a', ['name', 'nl'], 'Aa'), 'roles/a', {
      note: 'bespreken',
    });
    const back = putValue(FILES, noted, 'roles/a', ['name', 'nl'], 'A');
    expect(back.changes['roles/a']?.note).toBe('bespreken');
    expect(dropChange(back, 'roles/a')).toEqual(START);
    expect(putStanding(START, 'roles/b', { note: 'x' })).toBe(START);
  });

  test('touches the files of changed records alone; sources share theirs', () => {
    let work = putRecord(FILES, START, 'sources/t', { id: 't', title: 'T' });
    work = putRecord(FILES, work, 'sources/s', { id: 's', title: 'SS' });
    expect(changedFiles(FILES, work)).toEqual({
      'sources.json': [
        { id: 's', title: 'SS' },
        { id: 't', title: 'T' },
      ],
    });
    expect(applyWork(FILES, work)['roles/a.json']).toBe(FILES['roles/a.json']);
  });
});

describe('what differs in a record', () => {
  test('is told per field, and steps by their goal whatever their order', () => {
    const now = {
      ...FILES['roles/a.json'],
      steps: [{ to: 'c' }, { to: 'b', months: { min: 1, max: 6 } }, { to: 'd' }],
    };
    expect(diffRecords(FILES['roles/a.json'], now)).toEqual([
      { place: ['steps', 'b', 'months', 'max'], was: 2, now: 6 },
      { place: ['steps', 'd'], was: undefined, now: { to: 'd' } },
    ]);
  });

  test('two steps to one role are told as the whole list', () => {
    const now = { ...FILES['roles/a.json'], steps: [{ to: 'c' }, { to: 'c' }] };
    expect(diffRecords(FILES['roles/a.json'], now).map(({ place }) => place)).toEqual([['steps']]);
  });
});

describe('undo and redo', () => {
  test('typing in one field is one step back; another field is another', () => {
    let history = record(startHistory(0), 1, 'name');
    history = record(history, 2, 'name');
    history = record(history, 3, 'level');
    expect(undo(history).now).toBe(2);
    expect(undo(undo(history)).now).toBe(0);
    expect(redo(undo(history)).now).toBe(3);
    expect(undo(startHistory(0)).now).toBe(0);
    expect(redo(history)).toBe(history);
  });

  test('a change after undo is the new future', () => {
    const history = record(undo(record(startHistory(0), 1)), 5);
    expect(redo(history)).toBe(history);
    expect(record(history, 5)).toBe(history);
  });
});

describe('the work of somebody else', () => {
  const mine = putValue(FILES, START, 'roles/a', ['name', 'nl'], 'Mijn');

  test('comes in where nobody else was, and waits for a choice where both were', () => {
    let theirs = putValue(FILES, START, 'roles/b', ['name', 'nl'], 'Bb');
    theirs = putValue(FILES, theirs, 'roles/a', ['name', 'nl'], 'Hun');
    const merge = mergeWorks(FILES, mine, theirs);
    expect(merge.taken).toEqual(['roles/b']);
    expect(merge.conflicts.map(({ key, why }) => [key, why])).toEqual([['roles/a', 'mine']]);
    const name = (work: typeof mine) => valueAt(work.changes['roles/a']?.now, ['name', 'nl']);
    expect(name(settle(FILES, merge, new Set()))).toBe('Mijn');
    expect(name(settle(FILES, merge, new Set(['roles/a'])))).toBe('Hun');
  });

  test('the same change is no conflict, and one that the data has already is done', () => {
    expect(mergeWorks(FILES, mine, mine)).toMatchObject({ same: ['roles/a'], conflicts: [], work: mine });
    const newer = applyWork(FILES, mine);
    expect(mergeWorks(newer, emptyWork(newer), mine)).toMatchObject({ same: ['roles/a'], conflicts: [], taken: [] });
  });

  test('a record that changed in the data since is a choice, and starts from the new data when taken', () => {
    const newer = applyWork(FILES, putValue(FILES, START, 'roles/a', ['name', 'nl'], 'Nieuw'));
    const merge = mergeWorks(newer, emptyWork(newer), mine);
    expect(merge.conflicts).toMatchObject([{ key: 'roles/a', why: 'data', mine: null }]);
    expect(settle(newer, merge, new Set(['roles/a'])).changes['roles/a']?.was).toBe(newer['roles/a.json']);
    expect(settle(newer, merge, new Set()).changes).toEqual({});
  });
});

describe('a new id', () => {
  test('comes from the name', () => {
    expect(idFrom('  Coördinator (zorg & welzijn) 2 ')).toBe('coordinator-zorg-welzijn-2');
    expect(idFrom('€!')).toBe('');
  });

  test('is refused when it is empty, taken, or was of a role before', () => {
    const work = putRecord(FILES, START, 'roles/nieuw', { id: 'nieuw' });
    expect(idProblem(FILES, work, 'roles', '')).toBe('empty');
    expect(idProblem(FILES, work, 'roles', 'a')).toBe('taken');
    expect(idProblem(FILES, work, 'roles', 'nieuw')).toBe('taken');
    expect(idProblem(FILES, work, 'sources', 's')).toBe('taken');
    expect(idProblem(FILES, work, 'roles', 'oud')).toBe('retired');
    expect(idProblem(FILES, work, 'roles', 'vrij')).toBeNull();
  });
});

test('the list for readers tells each field before and after, and no text in it becomes markup', () => {
  let work = putValue(FILES, START, 'roles/a', ['name', 'nl'], '<b>[A](https://x)</b>');
  work = putRecord(FILES, putStanding(work, 'roles/a', { status: 'agreed', session: '3', note: '# hoi' }), 'roles/n', {
    id: 'n',
  });
  const text = changeList(work, {
    title: 'Voorstel',
    base: 'Versie 1.0.0',
    added: 'Nieuw',
    before: 'Was',
    after: 'Wordt',
    nothing: 'niets',
    next: ['Klaar'],
    nameOf: (key) => key,
    standingOf: ({ status, session }: Change) => `${status} ${session}`,
    fieldOf: (place) => place.join(', '),
  });
  expect(text).toContain('`data/roles/a.json` · agreed 3');
  expect(text).toContain('> \\# hoi');
  expect(text).toContain('- name, nl\n  - Was: A\n  - Wordt: \\<b\\>\\[A\\](https://x)\\</b\\>');
  expect(text).toContain('## roles/n\n\n`data/roles/n.json` · idea \n\n- Nieuw');
});
