import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../src/core/model/data';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import type { OwnDataset } from '../../../src/dataset/own';
import { broken, file } from '../../support/breakData';

const NAME = 'employers/own/buurtzorg.json';
const both = (nl: string) => ({ nl, en: `${nl} (English)` });

/** What an employer of the small data set says about itself. */
function statement(employer: string, name: string, change: Partial<OwnFile> = {}): OwnFile {
  return {
    employer,
    name,
    statedOn: '2026-11-01',
    names: [{ role: 'helpende', name: both('Huisgenoot') }],
    offers: [{ about: { role: 'helpende' }, text: both('Wij betalen je cursus.'), pays: 'employer' }],
    paths: [],
    ...change,
  };
}

const own = (value: unknown, name = NAME) => validate(broken(file(name, value)));
const told = (value: unknown, name = NAME) =>
  own(value, name)
    .problems.filter((problem) => problem.file === name)
    .map(({ pass, path, what }) => `${pass} ${path}: ${what}`);

const employer = [...broken().entries()]
  .filter(([path]) => /^employers\/[^/]+\.json$/.test(path))
  .map(([, text]) => JSON.parse(text) as { id: string; name: string })[0] ?? { id: '', name: '' };
const place = `employers/own/${employer.id}.json`;

describe('a file of an employer in data/', () => {
  test('is built in, and changes no other file of the data', () => {
    const without = validate(broken()).data;
    const { data, problems } = own(statement(employer.id, employer.name), place);
    expect(problems).toEqual([]);
    if (!data || !without) throw new Error('the small data set has errors');
    const [plain, more] = [compileDataset(without).files, compileDataset(data).files];
    const changed = [...more].filter(([name, text]) => plain.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual(['own.json']);
    const built = JSON.parse(more.get('own.json') ?? '') as OwnDataset;
    expect(built.own).toMatchObject([{ employer: employer.id, statedOn: '2026-11-01' }]);
    expect(JSON.parse(plain.get('own.json') ?? '')).toMatchObject({ own: [] });
  });

  test('is refused when it is an example', () => {
    expect(told(statement(employer.id, employer.name, { example: true }), place)).toEqual([
      'references example: this is an example, not the word of an employer',
    ]);
    expect(own(statement(employer.id, employer.name, { example: true }), place).data).toBeNull();
  });

  test('is refused when it changes a fact, names a step that is not there, or belongs to nobody', () => {
    expect(told({ ...statement(employer.id, employer.name), strain: { lifting: 0 } }, place)).toEqual([
      'shape strain: the key "strain" does not exist here',
    ]);
    const paths = [{ title: both('Weg'), roles: ['helpende', 'helpend'], text: both('Zo gaat het.') }];
    expect(told(statement(employer.id, employer.name, { paths }), place)).toEqual([
      'references paths[0].roles[1]: there is no role "helpend"',
    ]);
    expect(told(statement('niemand', 'Niemand'), 'employers/own/niemand.json')).toEqual([
      'references employer: there is no employer "niemand"',
    ]);
    expect(told(statement(employer.id, employer.name), 'employers/own/anders.json')[0]).toMatch(
      /differs from the name of the file/,
    );
  });

  test('tells what was measured when a colour is too pale', () => {
    const pale = { text: '#999999', line: '#999999' };
    expect(told(statement(employer.id, employer.name, { colours: { light: pale, dark: pale } }), place)).toEqual([
      'consistency colours.light.text: #999999 on #fbf8f2 has a contrast of 2.68; at least 4.5 is needed',
      'consistency colours.light.line: #999999 on #fbf8f2 has a contrast of 2.68; at least 3 is needed',
    ]);
  });
});
