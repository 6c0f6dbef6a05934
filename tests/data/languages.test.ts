import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/core/evidence/languageOf';
import { validate } from '../../src/core/validate/validate';
import { readDataFiles } from '../../tools/data/readData';

const { data } = validate(readDataFiles());
if (!data) throw new Error('the data has errors: npm run data:check');
const { glossary, sources } = data;

/** Read by hand. A new title in English belongs here, too. */
const ENGLISH_TITLES = [
  'Applications with a diploma over 5 years old',
  'Certificate of competence procedure',
  'Effect of training and lifting equipment for preventing back pain in lifting and handling: systematic review',
  'Manual material handling advice and assistive devices for preventing and treating back pain in workers',
  'ESCO classification v1.2.0',
  'International Standard Classification of Occupations (ISCO-08)',
  'Database migration of a childcare administration system: cao Kinderopvang scale 6 per step, 2025-2026 (it cites the official appendix 2)',
  'Pay page of a Dutch care recruiter: FWG table cao VVT per 1 July 2026, ORT per 1 January 2026 (it names mijninschaling.nl and salaristabel.nl as its sources)',
  'Unit test of a document-search project that quotes the first two rows of a GHZ pay table (increment 1 = 2175, increment 2 = 2207)',
  'Additions to the merged fact base',
  'O*NET 18.1 Database: Work Context, Abilities, Work Activities',
];

describe('the language of what stays as it was published', () => {
  test('a title is English when it reads as English, and Dutch otherwise', () => {
    const english = sources.map(({ title }) => title).filter((title) => languageOf(title) === 'en');
    expect(english.toSorted()).toEqual(ENGLISH_TITLES.toSorted());
  });

  test.each([
    'Social Work voltijd',
    'Schaal 35 of 40: in welke schaal hoor ik als verzorgende IG?',
    'Master Advanced Nursing Practice: toelating (BIG, 2 jaar ervaring, 32 uur)',
    'Deltion College',
    'Bevordering van the next step',
  ])('English words do not make a Dutch title English: %s', (title) => {
    expect(languageOf(title)).toBe('nl');
  });

  test('publishers abroad are English', () => {
    const english = new Set(
      sources.flatMap(({ publisher }) => publisher ?? []).filter((name) => languageOf(name) === 'en'),
    );
    expect([...english]).toEqual(
      expect.arrayContaining(['European Commission', 'International Labour Organization', 'Follow the Money']),
    );
    expect([...english].filter((name) => /zorg|CBS|FNV|Ministerie|college/i.test(name))).toEqual([]);
  });

  test('brackets after what letters stand for in English hold Dutch words', () => {
    const inBrackets = glossary.flatMap(({ full }) => {
      const dutch = full && full.nl !== full.en ? / \((.+)\)$/.exec(full.en)?.[1] : undefined;
      return full && dutch ? [{ dutch, nl: full.nl.toLowerCase() }] : [];
    });
    expect(inBrackets.length).toBeGreaterThan(50);
    for (const { dutch, nl } of inBrackets) expect(nl).toContain(dutch.toLowerCase().split(' ').slice(0, 2).join(' '));
  });
});
