import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/core/model/data';
import { judgementText, judgeQuestion, judgeQuestions } from '../../src/core/questions/evaluate';
import { splitLine } from '../../src/core/questions/parseAsk';
import { readQuestions } from '../../src/core/validate/questions';
import { validate } from '../../src/core/validate/validate';
import { productOf } from '../../tools/ask/product';
import { DATA_ROOT, readDataFiles } from '../../tools/data/readData';
import { recordIn } from '../support/dataFiles';

/** What a career coach would ask of the real data, and what a good answer holds (docs/guidance.md). */

const { questions, problems } = readQuestions(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'questions.json'), 'utf8')),
);
const { data } = validate(readDataFiles(DATA_ROOT));
if (!data) throw new Error('data/ has problems; run "npm run data:check"');
const product = productOf(data);

describe('the golden questions', () => {
  it('are well formed, each with an id of its own', () => {
    expect(problems).toEqual([]);
  });

  it.each(questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
    const judgement = judgeQuestion(product, question);
    expect(judgement.failures.length === 0 ? '' : judgementText(judgement)).toBe('');
  });
});

describe('together the golden questions', () => {
  const words = questions.flatMap(({ ask }) => splitLine(ask));
  const touched = new Set([
    ...words,
    ...questions.flatMap(({ expect: list }) =>
      list.flatMap(({ all, some, none, through, notThrough, beside, barred }) =>
        [all, some, none, through, notThrough, beside, barred].flatMap((ids) => ids ?? []),
      ),
    ),
  ]);
  const started = product.graph.roles.filter((role) => words.includes(role.id));
  const { groups, sectors } = product.graph.vocabulary;

  it('are many', () => expect(questions.length).toBeGreaterThanOrEqual(100));

  it('start or end in every function group', () => {
    expect(groups.map(({ id }) => id).filter((id) => !started.some((role) => role.group === id))).toEqual([]);
  });

  it('touch every sector', () => {
    const there = product.graph.roles.filter((role) => touched.has(role.id)).flatMap((role) => role.sectors);
    expect(sectors.map(({ id }) => id).filter((id) => !there.includes(id))).toEqual([]);
  });

  it.each(['worker', 'older', 'coach', 'employer', 'working-group', 'newcomer'])('are asked by %s, too', (who) => {
    expect(questions.filter((question) => question.who === who).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    'lighter',
    'growth',
    'secure',
    'other-branch',
    'any',
    'options',
    'steps',
    'into',
    'route',
    'role',
    '--no-nights',
    '--no-irregular',
    '--max-months',
    '--max-study-hours',
    '--keep-wage',
    '--no-pay-cut',
    '--never-heavier',
    '--sector',
    '--region',
    '--avoid',
    '--has',
    '--max-steps',
  ])('use "%s"', (word) => expect(words).toContain(word));
});

describe('the check on the golden questions', () => {
  const brokenBy = (change: (copy: DataFiles) => void): string[] => {
    const copy = structuredClone(data);
    change(copy);
    return judgeQuestions(productOf(copy), questions).flatMap(({ question, failures }) =>
      failures.length > 0 ? [question.id] : [],
    );
  };
  const drop = (from: string, to: string) => (copy: DataFiles) => {
    const role = recordIn(copy.roles, from);
    expect(role.steps.some((step) => step.to === to)).toBe(true);
    role.steps = role.steps.filter((step) => step.to !== to);
  };

  it('finds a step that is gone', () => {
    expect(brokenBy(drop('zorghulp', 'helpende'))).toEqual(
      expect.arrayContaining(['zorghulp-verder', 'zorghulp-stappen']),
    );
    expect(brokenBy(drop('apotheker', 'ziekenhuisapotheker'))).toEqual(['apotheker-ziekenhuis']);
  });

  it('finds a strain score that sends a sore back to heavy work', () => {
    const broken = brokenBy((copy) => {
      const { strain } = recordIn(copy.roles, 'begeleider-ghz');
      if (!('scores' in strain)) throw new Error('its strain is known');
      Object.assign(strain.scores, { lifting: 3, bending: 3 });
    });
    expect(broken).toContain('wijk-vig-57-rug');
  });

  it('finds a diploma that is no longer asked', () => {
    const broken = brokenBy((copy) => {
      for (const step of recordIn(copy.roles, 'herkomst-buitenlands-diploma').steps) step.trainings = [];
      for (const role of copy.roles) role.requires = [];
    });
    expect(broken).toEqual(expect.arrayContaining(['buitenlands-diploma', 'buitenlands-ziekenhuis']));
  });

  it('finds pay that is made up', () => {
    const broken = brokenBy((copy) => {
      recordIn(copy.roles, 'gastouder').pay = recordIn(copy.roles, 'verpleegkundige-poli').pay;
    });
    expect(broken).toEqual(expect.arrayContaining(['gastouder-loon-onbekend', 'gastouder-gelijk-loon']));
  });

  it('finds a role that is gone, and says which', () => {
    const copy = structuredClone(data);
    copy.roles = copy.roles.filter((role) => role.id !== 'ziekenhuisapotheker');
    for (const role of copy.roles) role.steps = role.steps.filter((step) => step.to !== 'ziekenhuisapotheker');
    const judgement = judgeQuestions(productOf(copy), questions).find(
      ({ question }) => question.id === 'apotheker-ziekenhuis',
    );
    expect(judgement && judgementText(judgement)).toContain('no such role "ziekenhuisapotheker"');
  });
});
