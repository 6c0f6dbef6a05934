import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DataFiles, RoleFile } from '../../../src/core/model/data';
import { sentencesOf, wordCount } from '../../../src/core/validate/language/sentences';
import { readableData } from '../../../src/core/validate/validate';
import { readDataFiles } from '../../../tools/data/readData';
import { descriptionOf, MOST_LETTERS } from '../../../tools/prerender/head/describe';
import { TOLD_PATHS, toldOf } from '../../../tools/prerender/head/descriptions';
import { headOf } from '../../../tools/prerender/head/headOf';
import { recordIn, smallData } from '../../support/dataFiles';
import { AT_HOME, allPages, LANGUAGES, NOWHERE, page } from '../../support/pages';
import { realMap } from '../../support/realScene';
import { schemaProblems, thingsIn } from '../../support/schemaOrg';

const { data } = realMap();

/** Pages whose description is the same as that of an earlier one. */
function repeated(of: DataFiles): string[] {
  const seen = new Map<string, string>();
  return allPages(of).flatMap((each) => {
    const text = descriptionOf(each, of) ?? '';
    const earlier = seen.get(text);
    seen.set(text, each.path);
    return earlier === undefined ? [] : [`${earlier} = ${each.path}: ${text}`];
  });
}

describe('descriptions of all real pages', () => {
  test('are there, fit, and are never the same on two pages', () => {
    const wrong = allPages(data).filter((each) => {
      const length = descriptionOf(each, data)?.length ?? 0;
      return length < 40 || length > MOST_LETTERS;
    });
    expect(wrong.map((each) => `${each.path}: ${descriptionOf(each, data)}`)).toEqual([]);
    expect(repeated(data)).toEqual([]);
  });

  test('the comparison finds a repeated one', () => {
    const twice = smallData((changed) => {
      const [first] = changed.employers;
      if (first) changed.employers.push({ ...first, id: 'dezelfde' });
    });
    expect(repeated(twice)).not.toEqual([]);
  });

  test('say level, steps and area of a role, and end with a whole sentence', () => {
    for (const language of LANGUAGES) {
      const cut = allPages(data).filter((each) => !/[.?!]$/.test(descriptionOf({ ...each, language }, data) ?? ''));
      expect(cut.map(({ path }) => path)).toEqual([]);
    }
    const role = page({ path: '/functie/verzorgende-ig', kind: 'role', id: 'verzorgende-ig' });
    const { summary, steps } = recordIn(data.roles, 'verzorgende-ig');
    expect(descriptionOf(role, data)).toBe(
      `${summary.nl} Mbo niveau 3, met ${steps.length} stappen verder in ${data.site.area.nl}.`,
    );
  });

  test('fit another region, which names itself', () => {
    const other = readableData(readDataFiles('tests/support/region-voorbeeld'));
    if (!other) throw new Error('the example region can be read');
    const heads = allPages(other).map((each) => headOf(each, other, AT_HOME));
    expect(heads.filter((head) => /Routekaart Zorg|Haaglanden|Rijn Gouwe/.test(head))).toEqual([]);
    expect(repeated(other)).toEqual([]);
    for (const each of allPages(other))
      expect((descriptionOf(each, other) ?? '').length, each.path).toBeLessThanOrEqual(MOST_LETTERS);
  });

  test('are there for every address that the app has a screen for', () => {
    const screens = readFileSync('src/app/Screens.tsx', 'utf8');
    const paths = [...screens.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path.replace(/\/:\w+\?$/, ''));
    expect(paths.length).toBeGreaterThan(20);
    const own = paths.filter((path) => !path.includes(':'));
    expect([...own].sort()).toEqual([...TOLD_PATHS].sort());
  });

  test('are plain: no sentence over 20 words, in both languages', () => {
    const texts = LANGUAGES.flatMap((language) => TOLD_PATHS.map((path) => toldOf(path, language) ?? ''));
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
    expect(texts.filter((text) => text.length < 40)).toEqual([]);
  });
});

describe('structured data of all real pages', () => {
  test.each([AT_HOME, NOWHERE])('is sound schema.org, at $address', (site) => {
    const problems = allPages(data).flatMap((each) =>
      thingsIn(headOf(each, data, site)).flatMap((thing) => schemaProblems(thing, each.path)),
    );
    expect(problems).toEqual([]);
  });

  test('every role is an occupation, a place that people come from is none', () => {
    for (const { id, kind } of data.roles) {
      const things = thingsIn(headOf(page({ path: `/functie/${id}`, kind: 'role', id }), data, AT_HOME));
      expect(things.map((thing) => thing['@type'])).toEqual(
        kind === 'origin' ? ['BreadcrumbList'] : ['Occupation', 'BreadcrumbList'],
      );
    }
  });

  test('the checker finds what is wrong', () => {
    const area = { '@type': 'AdministrativeArea', name: 'Hier' };
    expect(schemaProblems(area)).toEqual([]);
    expect(schemaProblems({ ...area, '@type': 'Rating' })).toEqual(['thing: unknown type Rating']);
    expect(schemaProblems({ ...area, rating: 5 })).toEqual(['thing.rating: AdministrativeArea has no such property']);
    expect(schemaProblems({ ...area, name: ' ' })).toEqual(['thing.name: empty']);
    expect(schemaProblems({ ...area, description: [] })).toEqual(['thing.description: empty list']);
    expect(schemaProblems({ ...area, url: '/kaart' })).toEqual(['thing.url: not URL']);
    expect(schemaProblems({ '@type': 'AdministrativeArea' })).toEqual(['thing: AdministrativeArea lacks name']);
    expect(schemaProblems({ '@type': 'QuantitativeValue', minValue: 3, maxValue: 2 })).toEqual([
      'thing: 3 to 2 is no range',
    ]);
  });
});

const occupation = (id: string, of: DataFiles) =>
  thingsIn(headOf(page({ path: `/functie/${id}`, kind: 'role', id }), of, AT_HOME))[0];

/** Ids of all sources behind the pay of a role: those of its places in scales, and those of the scales. */
const paySources = ({ pay }: RoleFile, { caos }: DataFiles): string[][] =>
  Array.isArray(pay)
    ? pay.flatMap(({ cao, scales, sources }) => [
        sources,
        ...scales.map((name) => recordIn(caos, cao).scales[name]?.sources ?? []),
      ])
    : [];

describe('pay in structured data', () => {
  test('stands there for who has published sources for all of it, and for nobody else', () => {
    const published = new Set(data.sources.filter(({ kind }) => kind !== 'editorial').map(({ id }) => id));
    const roles = data.roles.filter(({ kind }) => kind !== 'origin');
    const wrong = roles.filter((role) => {
      const lists = paySources(role, data);
      const isSourced = lists.length > 0 && lists.every((ids) => ids.some((id) => published.has(id)));
      const salary = occupation(role.id, data)?.estimatedSalary;
      // A range with one end unknown is no range.
      return salary === undefined ? isSourced && hasBothEnds(role) : !isSourced;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const paid = roles.filter(({ id }) => occupation(id, data)?.estimatedSalary !== undefined);
    expect(paid.length).toBeGreaterThan(80);
    expect(paid.length).toBeLessThan(roles.length);
  });

  const hasBothEnds = ({ pay }: RoleFile): boolean =>
    Array.isArray(pay) &&
    pay.every(({ cao, scales }) =>
      scales.every((name) => {
        const scale = recordIn(data.caos, cao).scales[name];
        return scale?.min !== undefined && scale.max !== undefined;
      }),
    );

  const EDITORS = 'redactie-2026';
  const salaryAfter = (change: (changed: DataFiles, role: RoleFile) => void) =>
    occupation(
      'helpende',
      smallData((changed) => change(changed, recordIn(changed.roles, 'helpende'))),
    )?.estimatedSalary;

  test('is left out when the place in the scale, or the scale, is only the word of the editors', () => {
    expect(salaryAfter(() => {})).toMatchObject({ currency: 'EUR', value: { unitText: 'MONTH' } });
    const place = salaryAfter((_, { pay }) => {
      if (Array.isArray(pay) && pay[0]) pay[0].sources = [EDITORS];
    });
    const scales = salaryAfter(({ caos }) => {
      for (const scale of Object.values(recordIn(caos, 'vvt').scales)) scale.sources = [EDITORS];
    });
    const unknown = salaryAfter((_, role) => {
      role.pay = { unknown: 'no-source' };
    });
    expect([place, scales, unknown]).toEqual([undefined, undefined, undefined]);
  });

  test('the code of a poor match is left out', () => {
    const category = (match: RoleFile['codes']['match']) =>
      occupation(
        'helpende',
        smallData((changed) => Object.assign(recordIn(changed.roles, 'helpende').codes, { isco08: '5322', match })),
      )?.occupationalCategory;
    expect(category('high')).toMatchObject({ codeValue: '5322' });
    expect(category('low')).toBeUndefined();
  });
});
