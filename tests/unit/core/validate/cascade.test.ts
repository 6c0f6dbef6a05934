import { describe, expect, it } from 'vitest';
import { readableData, validate } from '../../../../src/core/validate/validate';
import { broken, put, removeFile } from '../../../support/breakData';
import { dataSet, toFiles } from '../../../support/dataSet';
import { text } from '../../../support/records';

const passesOf = (files: ReadonlyMap<string, string>) =>
  validate(files).problems.map(({ pass, file }) => `${pass} ${file}`);

/** One broken file is one problem: what depends on it is not blamed. */
describe('a broken file does not make others look broken', () => {
  it.each([...dataSet().keys()])('%s that is no JSON', (file) => {
    const files = toFiles(dataSet());
    files.set(file, '{');
    expect(passesOf(files)).toEqual([`shape ${file}`]);
  });

  it.each(['schools.json', 'funding.json', 'skills.json', 'vocabulary.json', 'sources.json', 'version.json'])(
    '%s that is gone',
    (file) => {
      expect(passesOf(broken(removeFile(file)))).toEqual([`shape ${file}`]);
    },
  );

  it('a vocabulary with one bad list', () => {
    expect(passesOf(broken(put('vocabulary.json', 'groups', {})))).toEqual(['shape vocabulary.json']);
  });

  it('a role with a bad shape, between others', () => {
    expect(passesOf(broken(put('roles/helpende.json', 'tasks', [])))).toEqual(['shape roles/helpende.json']);
  });
});

describe('validate', () => {
  it('says what is missing in an empty folder', () => {
    const { problems, data } = validate(new Map());
    expect(data).toBeNull();
    expect(problems.map((problem) => problem.file).sort()).toEqual(
      [
        'changes',
        'forms',
        'funding',
        'glossary',
        'language-exceptions',
        'learning',
        'monitor',
        'redirects',
        'registrations',
        'relations',
        'schools',
        'site',
        'skills',
        'sources',
        'version',
        'vocabulary',
      ].map((name) => `${name}.json`),
    );
  });

  it('ignores files of other tools', () => {
    const files = toFiles(dataSet());
    files.set('map-layout.json', 'x').set('CHANGELOG.md', 'x').set('schema/x.json', 'x');
    expect(validate(files).problems).toEqual([]);
  });

  it('gives the data when there are only warnings', () => {
    const files = broken(put('roles/helpende.json', 'summary', text('Je helpt even.', 'You simply help.')));
    expect(validate(files)).toMatchObject({
      problems: [{ severity: 'warning' }],
      data: { version: { data: '1.0.0' } },
    });
  });

  it('accepts "even" that compares, a role with a reason, and a shortened course', () => {
    const reason = text('Dit is een eindpunt.', 'This is an end point.');
    const files = broken(
      put('roles/helpende.json', 'summary', text('Dit is even zwaar.', 'This is as heavy.')),
      put('roles/planner.json', 'steps', []),
      put('roles/planner.json', 'deadEnd', reason),
      put('roles/helpende.json', 'steps[1].months.min', 6),
      put('roles/helpende.json', 'steps[1].months.max', 12),
      put('roles/helpende.json', 'steps[1].shortening', text('Korter met ervaring.', 'Shorter with experience.')),
    );
    expect(validate(files).problems).toEqual([]);
  });

  it('accepts a drop in level with requirements', () => {
    const files = broken(
      put('roles/verzorgende.json', 'steps[0].kind', 'management'),
      put('roles/verzorgende.json', 'steps[0].requirements', {
        nl: ['Twee jaar ervaring'],
        en: ['Two years of experience'],
      }),
    );
    expect(validate(files).problems).toEqual([]);
  });

  it('finds a group of roles that no origin leads to', () => {
    const files = broken(
      put('roles/winkel.json', 'steps', []),
      put('roles/winkel.json', 'deadEnd', text('Proef.', 'Trial.')),
    );
    expect(validate(files).problems.map(({ file, what }) => `${file} ${what}`)).toEqual(
      ['helpende', 'planner', 'verzorgende'].map((id) => `roles/${id}.json "${id}" cannot be reached from any origin`),
    );
  });

  it('leaves proposed roles out of the network', () => {
    expect(validate(broken(put('roles/verzorgende.json', 'status', 'proposed'))).problems).toEqual([]);
  });
});

describe('readableData', () => {
  it('gives what has the right shape, errors elsewhere or not', () => {
    const data = readableData(broken(put('roles/helpende.json', 'tasks', [])));
    expect(data?.roles.map((role) => role.id)).toEqual(['winkel', 'planner', 'verzorgende']);
  });

  it('gives nothing without a vocabulary', () => {
    expect(readableData(new Map())).toBeNull();
  });
});
