import { beforeAll, describe, expect, test } from 'vitest';
import { openChecks } from '../../src/core/editor/checks/checkFiles';
import { findGaps, type GapKind } from '../../src/core/editor/gaps';
import { newRole, newStep } from '../../src/core/editor/newRecord';
import { recordIn, type SourceFiles } from '../../src/core/editor/sourceFiles';
import { changedFiles, emptyWork, putRecord, putValue } from '../../src/core/editor/work';
import { openAnswers } from '../../src/state/editor/answerCheck';
import { editorData } from '../../tools/data/editorDataPlugin';
import { readDataFiles } from '../../tools/data/readData';

const data = editorData();
const { files } = data;
let checks: ReturnType<typeof openChecks>;
beforeAll(() => {
  checks = openChecks(files);
});

describe('the files that the editor writes', () => {
  test('are byte for byte what the repository has, for every data file', () => {
    const texts = readDataFiles();
    const written = Object.entries(checks.write(files));
    expect(written.length).toBeGreaterThan(400);
    for (const [file, text] of written) expect(text, file).toBe(texts.get(file));
  });

  test('differ from the repository in the changed line alone', () => {
    const work = putValue(files, emptyWork(files), 'roles/helpende', ['name', 'nl'], 'Helpende in de zorg');
    const { 'roles/helpende.json': text = '' } = checks.write(changedFiles(files, work));
    const old = (readDataFiles().get('roles/helpende.json') ?? '').split('\n');
    const changed = text.split('\n').filter((line, index) => line !== old[index]);
    expect(changed).toEqual(['    "nl": "Helpende in de zorg",']);
  });
});

describe('the check in the editor', () => {
  test('has nothing to say about the data as it is, and makes the same network', () => {
    const { found, wire } = openAnswers(data, checks).check({});
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(wire?.roles.length).toBe(Object.keys(files).filter((file) => file.startsWith('roles/')).length);
  });

  test('tells an error of a new step and a new role at their place in the form', () => {
    const step = { ...newStep(files, 'helpende'), trainings: ['bestaat-niet'] };
    const steps = [...((recordIn(files, 'roles/helpende') as { steps: object[] }).steps ?? [])];
    let work = putRecord(files, emptyWork(files), 'roles/nieuw', { ...newRole('nieuw', 'Nieuw'), steps: [step] });
    work = putValue(files, work, 'roles/helpende', ['steps', 'activiteitenbegeleider', 'months', 'max'], 3);
    const { found } = checks.check(changedFiles(files, work));
    const at = (key: string, place: string) => found.filter((one) => one.key === key && one.place === place);
    expect(steps.length).toBeGreaterThan(1);
    expect(at('roles/nieuw', 'steps/helpende/months/min')).toHaveLength(1);
    expect(at('roles/nieuw', 'summary/nl')[0]?.what).toMatch(/empty/);
    expect(at('roles/helpende', 'steps/activiteitenbegeleider/months').length).toBeGreaterThan(0);
  });
});

describe('the golden questions in the editor', () => {
  test('all keep their answers without a change, and tell the one that a lost step breaks', () => {
    const answers = openAnswers(data, checks);
    expect(answers.questions({})).toEqual({ asked: data.questions.length, changed: [] });
    const work = putValue(files, emptyWork(files), 'roles/helpende', ['steps', 'verzorgende-ig'], undefined);
    const changed = answers.questions(changedFiles(files, work))?.changed ?? [];
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ before, after }) => before.join() !== after.join())).toBe(true);
    expect(changed.some(({ failures }) => failures.length > 0)).toBe(true);
  });
});

describe('what there is to talk about in the data', () => {
  const listed = (from: SourceFiles, kind: GapKind) => findGaps(from).find((list) => list.kind === kind)?.gaps ?? [];

  test('names estimates, unknown figures and roles without an employer, with their counts', () => {
    const { hours } = recordIn(files, 'roles/helpende') as { hours: unknown };
    expect(hours).toHaveProperty('day');
    const estimates = listed(files, 'estimate');
    const helpende = estimates.find(({ key }) => key === 'roles/helpende')?.count ?? 0;
    const text = JSON.stringify(recordIn(files, 'roles/helpende'));
    // Figures, and the record and its steps as a whole, which are no figures.
    expect(helpende).toBeGreaterThan(0);
    expect(helpende).toBeLessThanOrEqual(text.split('"confidence":"estimate"').length - 1);
    expect(listed(files, 'no-employer').length).toBeGreaterThan(100);
  });

  test('a role without steps is a dead end until it gets one', () => {
    const alone = changedFiles(files, putRecord(files, emptyWork(files), 'roles/nieuw', newRole('nieuw', 'Nieuw')));
    const before = listed({ ...files, ...alone }, 'dead-end').map(({ key }) => key);
    const going = putRecord(files, emptyWork(files), 'roles/nieuw', {
      ...newRole('nieuw', 'Nieuw'),
      steps: [newStep(files, 'helpende')],
    });
    const after = { ...files, ...changedFiles(files, going) };
    expect(before).toContain('roles/nieuw');
    expect(listed(after, 'dead-end').map(({ key }) => key)).not.toContain('roles/nieuw');
    expect(listed(after, 'bare-step')).toContainEqual({ key: 'roles/nieuw', to: 'helpende', count: 1 });
  });
});
