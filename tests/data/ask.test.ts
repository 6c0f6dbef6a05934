import { describe, expect, it } from 'vitest';
import { AskError, answerLine } from '../../tools/ask/answer';
import { openProduct } from '../../tools/ask/product';

const product = openProduct();
// The answers are JSON for other programs; here we look at them as such.
// biome-ignore lint/suspicious/noExplicitAny: the shape is what these tests are about
const ask = (line: string): any => JSON.parse(JSON.stringify(answerLine(product, line)));

describe('the answers on the command line', () => {
  it('find a role by a nickname with a space too many, best first', () => {
    const { results } = ask('search "ok assistent"');
    expect(results[0]).toMatchObject({ id: 'operatieassistent', matched: 'OK-assistent' });
    expect(results[0].score).toBeGreaterThanOrEqual(results[1].score);
  });

  it('find a role by what people do there, and say that it is a task', () => {
    const { results } = ask('search "wonden verzorgen"');
    expect(results.map(({ matchedOn }: { matchedOn: string }) => matchedOn)).toContain('task');
    expect(ask('search vig').results[0]).toMatchObject({ id: 'verzorgende-ig', matchedOn: 'alias' });
  });

  it('give a compiled role with its three lenses', () => {
    const role = ask('role verzorgende-ig');
    expect(Object.keys(role.lenses)).toEqual(['krapte', 'fysiek', 'doorgroei']);
    expect(role.detail.tasks.nl[0]).toMatch(/^Je /);
  });

  it('give the steps of a role with why, in the asked language', () => {
    const { results } = ask('steps verzorgende-ig --lang en');
    expect(results.length).toBeGreaterThan(20);
    for (const step of results)
      expect(step).toMatchObject({ months: { min: expect.any(Number) }, why: expect.any(String) });
  });

  it('give who is one step away from a role', () => {
    const { results } = ask('into wijkverpleegkundige');
    expect(results.map((step: { from: string }) => step.from)).toContain('verpleegkundige-wijk-mbo');
    expect(new Set(results.map((step: { to: string }) => step.to))).toEqual(new Set(['wijkverpleegkundige']));
  });

  it('say what steps and a whole route do to registrations', () => {
    const { results } = ask('steps verzorgende-ig');
    const step = results.find(({ to }: { to: string }) => to === 'verpleegkundige-vvt-mbo');
    expect(step.registers).toContainEqual({ registration: 'big-verpleegkundige', effect: 'gained' });
    const { routes } = ask('route verpleegkundige-vvt-mbo planner-roosteraar');
    expect(routes[0].steps.at(-1).registers).toContainEqual({ registration: 'big-verpleegkundige', effect: 'at-risk' });
    expect(routes[0].registers).toContainEqual(
      expect.objectContaining({ registration: 'big-verpleegkundige', effect: 'at-risk' }),
    );
  });

  it('keep every option within the limits, and say what fell away', () => {
    const answer = ask('options verzorgende-ig --wish lighter --no-nights --no-pay-cut --max-months 24 --keep-wage');
    expect(answer.results.length).toBeGreaterThan(3);
    for (const option of answer.results) {
      const role = product.graph.byId.get(option.id);
      expect(role?.hours?.night).toBe('no');
      expect(option.months).toBeLessThanOrEqual(24);
      expect(option.route[0]).toBe('verzorgende-ig');
      expect(option.route.at(-1)).toBe(option.id);
    }
    expect(answer.dropped.map((item: { limit: string }) => item.limit)).toContain('noNights');
  });

  it('name routes for what they win', () => {
    const { routes } = ask('route verzorgende-ig poh-somatiek');
    expect(routes[0]).toMatchObject({
      label: 'fastest',
      roles: ['verzorgende-ig', expect.any(String), 'poh-somatiek'],
    });
  });

  it('narrow to sectors with work in a region', () => {
    const everywhere = ask('options verpleegkundige-ziekenhuis-hbo --wish any').results.length;
    expect(
      ask('options verpleegkundige-ziekenhuis-hbo --wish any --region haaglanden').results.length,
    ).toBeLessThanOrEqual(everywhere);
    // We know no employer there, which is no proof that there is no work.
    expect(
      ask('options verpleegkundige-ziekenhuis-hbo --wish any --region nieuwe-waterweg-noord').results,
    ).toHaveLength(everywhere);
    const onlyCare = { ...product, sectorsOfRegion: new Map([['haaglanden', ['vvt']]]) };
    expect(() =>
      answerLine(onlyCare, 'options verpleegkundige-ziekenhuis-hbo --region haaglanden --sector umc'),
    ).toThrow(/no work known/);
  });

  it.each([
    ['role verzorgende-i', /unknown role/, 'verzorgende-ig'],
    ['options verzorgende-ig --wish lichter', /--wish: unknown/, 'lighter'],
    ['options verzorgende-ig --sector zorg', /--sector: unknown/, 'vvt'],
    ['options verzorgende-ig --region elders', /--region: unknown/, 'haaglanden'],
    ['vraag verzorgende-ig', /command: unknown/, 'options'],
  ])('refuse %s with the nearest that exists', (line, reason, near) => {
    try {
      ask(line);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AskError);
      expect((error as AskError).message).toMatch(reason);
      expect((error as AskError).nearest).toContain(near);
    }
  });

  it.each([
    'options verzorgende-ig --max-months veel',
    'options verzorgende-ig --snel',
    'role',
    'options verzorgende-ig --wish',
  ])('refuse %s instead of guessing', (line) => expect(() => ask(line)).toThrow(AskError));
});
