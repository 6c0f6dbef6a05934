import { describe, expect, it } from 'vitest';
import { firstSeen, historyOf } from '../../../../src/core/diff/firstSeen';
import { releaseProblems } from '../../../../src/core/diff/releaseProblems';
import { writeRelease } from '../../../../src/core/diff/releaseRecord';
import { type Snapshot, snapshotOf } from '../../../../src/core/diff/snapshot';
import type { ChangeFile, DataFiles } from '../../../../src/core/model/data';
import { releasesIn, snapshotIn } from '../../../../tools/data/readSnapshots';
import { smallData } from '../../../support/dataFiles';
import { dataSet, toFiles } from '../../../support/dataSet';
import { role, text } from '../../../support/records';
import { redirect, rename, retire } from '../../../support/versions';

const LAST = '1.0.0';
const entry = (version: string, over: Partial<ChangeFile> = {}): ChangeFile => ({
  version,
  lead: text('Kort.', 'Short.'),
  points: [],
  ...over,
});
const made = (
  version: string,
  change: (data: DataFiles) => void = () => {},
  date = '2026-12-01',
  shape = 'a',
): Snapshot => {
  const data = smallData(change);
  return { ...snapshotOf(data, shape), version: { data: version, schema: 1, date } };
};
const last = made(LAST, () => {}, '2026-11-21');
const problems = (now: Snapshot, changes = [entry(LAST)], releases = [last]) =>
  releaseProblems(releases, now, changes).map(({ file, what }) => `${file}: ${what}`);

describe('the data beside what was released', () => {
  it('is fine when nothing changed, when the number rose enough, and before the first release', () => {
    const more = (data: DataFiles) => data.roles.push(role('koker'));
    expect(problems({ ...last })).toEqual([]);
    expect(problems(made('1.1.0', more), [entry(LAST), entry('1.1.0')])).toEqual([]);
    expect(problems(made('1.1.0', more))).toEqual([]);
    expect(problems(last, [entry(LAST)], [])).toEqual([]);
  });

  it('may not change under a number that was released, nor under one that is too low', () => {
    const many = (data: DataFiles) => data.roles.push(...'abcd'.split('').map((id) => role(id)));
    const why = 'since 1.0.0 the data asks for at least 1.1.0 (4 role-added: a, b, c, ...)';
    for (const version of ['0.9.0', '1.0.0', '1.0.7'])
      expect(problems(made(version, many, '2026-11-21'))).toEqual([
        expect.stringContaining(`version.json: version ${version} is too low: ${why}`),
      ]);
  });

  it('asks for a higher schema when the shape changed, and only then', () => {
    const shaped = (schema: number, shape: string): Snapshot => {
      const now = made('1.1.0', () => {}, '2026-12-01', shape);
      return { ...now, version: { ...now.version, schema } };
    };
    expect(problems(shaped(2, 'b'))).toEqual([]);
    expect(problems(shaped(1, 'b'))).toEqual([expect.stringContaining('schema 1, but the shape of the files changed')]);
    expect(problems(shaped(2, 'a'))).toEqual([
      expect.stringContaining('schema 2, but the shape of the files is the same'),
    ]);
  });

  it.each([
    ['a day that does not exist', made('1.0.1', () => {}, '2026-02-30'), /no day of the calendar/],
    ['no date at all', made('1.0.1', () => {}, 'morgen'), /no day of the calendar/],
    ['a day before the last release', made('1.0.1', () => {}, '2026-11-20'), /lies before 2026-11-21/],
    ['another day under the same number', made(LAST, () => {}, '2026-11-22'), /was released on 2026-11-21/],
  ])('may not have %s as its date', (_, now, what) => {
    expect(problems(now)).toEqual([expect.stringMatching(what)]);
  });

  it('loses no id that was ever published, and uses none again', () => {
    const older = made('0.9.0', (data) => {
      data.roles.push(role('koker'));
      data.redirects = [redirect('oud', 'planner')];
    });
    const now = made('2.0.0', (data) => {
      rename(data, 'planner', 'oud');
      data.redirects = [];
    });
    expect(problems(now, [entry('0.9.0'), entry(LAST)], [older, last])).toEqual([
      'redirects.json: the id "hulp" was published and now leads nowhere',
      'redirects.json: the id "koker" was published and now leads nowhere',
      'redirects.json: the id "planner" was published and now leads nowhere',
      'roles/oud.json: the id "oud" was redirected in an earlier version',
    ]);
  });

  it('tells of every released version in words, and of no other', () => {
    expect(problems({ ...last }, [])).toEqual(['changes.json: it does not tell of version 1.0.0, which was released']);
    expect(problems({ ...last }, [entry(LAST), entry('0.8.0')])).toEqual([
      'changes.json: it tells of version 0.8.0, which was never released',
    ]);
  });

  it('may tell of the next version before that is released', () => {
    expect(problems({ ...last }, [entry(LAST), entry('1.1.0')])).toEqual([]);
  });

  it('takes the word of the editors that a scale says the same', () => {
    const now = made('1.0.1', (data) => {
      data.vocabulary.strainScales[0]?.scores.splice(0, 1, text('niet', 'not'));
    });
    expect(problems(now)).toEqual([expect.stringContaining('at least 2.0.0')]);
    expect(problems(now, [entry(LAST), entry('1.0.1', { sameScales: true })])).toEqual([]);
  });
});

describe('records among the data files', () => {
  it('are read from old to new, and told apart from what only looks like one', () => {
    const written = (version: string) => writeRelease({ snapshot: made(version), about: null });
    const { releases, broken } = releasesIn(
      new Map([
        ['releases/0.10.0.json', written('0.10.0')],
        ['releases/0.2.0.json', written('0.2.0')],
        ['releases/0.3.0.json', written('0.4.0')],
        ['releases/0.5.0.json', '{}'],
        ['version.json', '{}'],
      ]),
    );
    expect(releases.map(({ snapshot }) => snapshot.version.data)).toEqual(['0.2.0', '0.10.0']);
    expect(broken).toEqual(['releases/0.3.0.json', 'releases/0.5.0.json']);
  });

  it('of a time without a kind of file hold nothing of it', () => {
    const text = writeRelease({ snapshot: made('0.2.0'), about: null }).replace('"funding":{', '"money":{');
    const [release] = releasesIn(new Map([['releases/0.2.0.json', text]])).releases;
    expect(release?.snapshot.records.funding).toEqual({});
    expect(Object.keys(release?.snapshot.records.schools ?? {})).toEqual(['het-college']);
  });

  it('are compared with data of any shape that has ids', () => {
    const files = toFiles(dataSet());
    files.set('roles/oud.json', '{ "id": "oud", "steps": [{ "to": "planner" }] }');
    files.set('roles/stuk.json', '{');
    files.set('schema/role.schema.json', '{}');
    const snapshot = snapshotIn(files);
    expect(Object.keys(snapshot?.records.roles ?? {}).sort()).toEqual([
      'helpende',
      'oud',
      'planner',
      'verzorgende',
      'winkel',
    ]);
    expect(snapshot?.shape).not.toBe('');
  });

  it.each(['version.json', 'vocabulary.json'])('need a %s', (file) => {
    const files = toFiles(dataSet());
    files.delete(file);
    expect(snapshotIn(files)).toBeNull();
  });

  it('need roles', () => {
    const files = new Map([...toFiles(dataSet())].filter(([file]) => !file.startsWith('roles/')));
    expect(snapshotIn(files)).toBeNull();
    expect(snapshotIn(new Map([...files, ['version.json', '{ "data": 1 }']]))).toBeNull();
  });
});

describe('the version in which a role first stood on the map', () => {
  const first = made('0.1.0');
  const second = made('0.2.0', (data) => {
    rename(data, 'planner', 'roosteraar');
    data.redirects.push(redirect('planner', 'roosteraar'));
    data.roles.push(role('koker'));
  });

  it('is the version of its record; a renamed role is as old as before', () => {
    expect(Object.fromEntries(firstSeen([first, second]))).toEqual({
      winkel: '0.1.0',
      helpende: '0.1.0',
      verzorgende: '0.1.0',
      roosteraar: '0.1.0',
      koker: '0.2.0',
    });
    expect(firstSeen([]).size).toBe(0);
  });

  it('is a version on its own for a role that is retired and split off again', () => {
    const third = made('0.3.0', (data) => retire(data, 'verzorgende'));
    expect(firstSeen([first, third, made('0.4.0')]).get('verzorgende')).toBe('0.4.0');
  });

  it('counts the data of now once, released or not', () => {
    expect(historyOf([first], second).map(({ version }) => version.data)).toEqual(['0.1.0', '0.2.0']);
    expect(historyOf([first, second], second).map(({ version }) => version.data)).toEqual(['0.1.0', '0.2.0']);
  });
});
