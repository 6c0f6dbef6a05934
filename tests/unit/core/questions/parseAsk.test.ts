import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../../../src/core/questions/answerAsk';
import { AskError } from '../../../../src/core/questions/askError';
import { parseAsk, splitLine } from '../../../../src/core/questions/parseAsk';
import { aRole, aStep, graphOf } from '../../../support/graph';

const graph = graphOf({
  roles: [aRole('a').with({ requires: [['big']] }), aRole('b').with({ sectors: ['ggz'] })],
  steps: [aStep('a', 'b')],
});
const parsed = (line: string) => parseAsk(graph, splitLine(line));

describe('a question as the command line takes it', () => {
  it('is split as a shell would', () => {
    expect(splitLine(`search "ok assistent" 'a b'  c`)).toEqual(['search', 'ok assistent', 'a b', 'c']);
  });

  it('has its command, words and ordinary wishes', () => {
    expect(parsed('options a --json --batch')).toEqual({
      command: 'options',
      words: ['a'],
      wish: 'any',
      limits: {},
      has: [],
      region: null,
      language: 'nl',
    });
    expect(parsed('').command).toBe('');
  });

  it('has every limit', () => {
    const line =
      'route a b --wish growth --lang en --no-nights --no-irregular --keep-wage --no-pay-cut --never-heavier ' +
      '--max-months 12 --max-study-hours 8 --min-pay-percent 95 --max-steps 3 --sector vvt,ggz, --level-max mbo-4 ' +
      '--avoid b --has big --region here';
    expect(parsed(line)).toEqual({
      command: 'route',
      words: ['a', 'b'],
      wish: 'growth',
      limits: {
        noNights: true,
        noIrregular: true,
        keepWage: true,
        noPayCut: true,
        neverHeavier: true,
        maxMonths: 12,
        maxStudyHours: 8,
        minPayPercent: 95,
        maxSteps: 3,
        sectors: ['vvt', 'ggz'],
        levelMaxRank: 4,
        avoid: ['b'],
      },
      has: ['big'],
      region: 'here',
      language: 'en',
    });
  });

  it.each([
    ['options a --lang de', '--lang: unknown "de"'],
    ['options a --wish fun', '--wish: unknown "fun"'],
    ['options a --wish --no-nights', '--wish needs a value'],
    ['options a --max-steps', '--max-steps needs a value'],
    ['options a --max-steps -1', '--max-steps needs a number, not "-1"'],
    ['options a --level-max mbo', '--level-max: unknown "mbo"'],
    ['options a --avoid c', '--avoid: unknown "c"'],
    ['options a --has driving', '--has: unknown "driving"'],
    ['options a --fast', 'unknown option --fast'],
  ])('%s is refused: %s', (line, message) => expect(() => parsed(line)).toThrow(message));
});

describe('a region', () => {
  const place = {
    graph,
    sectorsOfRegion: new Map([
      ['here', ['vvt', 'ggz']],
      ['empty', []],
    ]),
  };
  const rolesFor = (line: string) => answerAsk(place, line).came.map(({ role }) => role.id);

  it('narrows the goals to sectors with work there', () => {
    expect(rolesFor('options a --region here')).toEqual(['b']);
    expect(rolesFor('options a --region here --sector vvt')).toEqual([]);
  });

  it('of which nothing is known gives no answer', () => {
    expect(() => rolesFor('options a --region empty')).toThrow('no work known in any sector in empty');
  });
});

describe('a question that makes no sense', () => {
  it('travels as data, with what comes nearest if anything does', () => {
    expect(new AskError('no').toJSON()).toEqual({ error: 'no' });
    expect(AskError.unknown('--wish', 'fun', ['any']).toJSON()).toEqual({
      error: '--wish: unknown "fun"',
      nearest: ['any'],
    });
  });
});
