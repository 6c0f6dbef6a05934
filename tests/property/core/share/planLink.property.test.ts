import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../../../src/core/plan/changeRecords';
import { isLive, type PlanRecord, type Records } from '../../../../src/core/plan/model';
import { chosenOf, PLAN_PARTS, type PlanChoice } from '../../../../src/core/share/choosePlan';
import { MOST_IN_ADDRESS, planFragment, writePlanLink } from '../../../../src/core/share/planLink';
import { isPlanLink, MOST_READ, readPlanLink } from '../../../../src/core/share/readPlanLink';
import { fuzzRuns } from '../../../support/fuzzRuns';
import { HOSTILE_LINKS } from '../../../support/hostile/links';
import { plans } from '../../../support/plans';

const numRuns = fuzzRuns();
/** Hostile links are cheap to make and to read. */
const hostileRuns = fuzzRuns(10_000);
const NOW = 1_790_000_000_000;
// Ten thousand cases on a busy machine, a hundred thousand before a release.
vi.setConfig({ testTimeout: 1_200_000 });
const SHEET = 'https://example.org/gespreksblad?taal=nl';
const born = Object.getOwnPropertyNames(Object.prototype).sort().join();

const choices: fc.Arbitrary<PlanChoice> = fc
  .tuple(...PLAN_PARTS.map(() => fc.boolean()))
  .map((ticks) => Object.fromEntries(PLAN_PARTS.map((part, index) => [part, ticks[index]])) as PlanChoice);

/** What records say, in the order of saving per kind: what somebody sees of them. */
const said = (records: readonly PlanRecord[]) => {
  const kinds = new Map<string, string[]>();
  for (const record of records) kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), contentOf(record)]);
  // Facts about the reader have no order: each stands in a place of its own.
  return [...kinds].map(([kind, all]) => (kind === 'about' ? [kind, ...all.sort()] : [kind, ...all])).sort();
};
const bySince = (records: Records) => [...records.values()].sort((a, b) => a.since - b.since);

describe('a plan in a link', () => {
  it('reads back as what was chosen, and nothing else', () => {
    fc.assert(
      fc.property(plans, choices, (plan, choice) => {
        const written = writePlanLink(plan, choice, SHEET);
        const chosen = chosenOf(plan, choice);
        expect(written.kind === 'empty').toBe(chosen.length === 0);
        if (written.kind !== 'link') return;
        expect(written.address.length).toBeLessThanOrEqual(MOST_IN_ADDRESS);
        const hash = new URL(written.address).hash;
        expect(`${SHEET}${hash}`).toBe(written.address);
        expect(hash).toMatch(/^#plan\d+\/[\w\-./:,=~]*$/);
        expect(isPlanLink(hash)).toBe(true);
        const read = readPlanLink(hash, NOW);
        if (read.kind !== 'plan') throw new Error(read.kind);
        expect(read.problems).toEqual([]);
        expect(said(bySince(read.records))).toEqual(said(chosen));
      }),
      { numRuns },
    );
  });

  it('tells nothing of a part that is not ticked', () => {
    fc.assert(
      fc.property(plans, choices, (plan, choice) => {
        const without = new Map([...plan].filter(([, record]) => chosenOf(new Map([['', record]]), choice).length > 0));
        const bare = new Map(
          [...without].map(([key, record]) => {
            if (choice.notes || !isLive(record) || !('note' in record)) return [key, record];
            return [key, { ...record, note: undefined }];
          }),
        );
        expect(writePlanLink(plan, choice, SHEET)).toEqual(writePlanLink(bare, choice, SHEET));
      }),
      { numRuns },
    );
  });

  it('cut off at any place keeps everything that is whole, unchanged, and says so', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, place) => {
        const fragment = planFragment(plan);
        const whole = readPlanLink(fragment, NOW);
        if (whole.kind !== 'plan' || fragment.length > MOST_READ) return;
        const cut = fragment.slice(0, place % fragment.length);
        const read = readPlanLink(cut, NOW);
        if (read.kind === 'not-a-plan') {
          expect(cut.length).toBeLessThan('plan1'.length);
          return;
        }
        if (read.kind === 'newer') throw new Error(read.kind);
        expect(read.problems.map(({ why }) => why)).toEqual([
          cut.includes('/einde=') ? expect.stringMatching(/^(altered|cut)$/) : 'cut',
        ]);
        if (read.kind === 'nothing') return;
        for (const [key, record] of read.records) {
          const kept = whole.records.get(key);
          const expected = kept && 'note' in kept && !('note' in record) ? { ...kept, note: undefined } : kept;
          expect(expected && contentOf(expected)).toBe(contentOf(record));
        }
        // At most one thing is lost besides what is not there at all.
        const stillThere = cut.slice(0, Math.max(cut.lastIndexOf('/'), cut.lastIndexOf(',')));
        const ids = [...whole.records.values()].filter(
          ({ kind, id }) => kind === 'avoid' && stillThere.includes(`=${id},`),
        );
        for (const { id } of ids) expect(read.records.has(`avoid:${id}`)).toBe(true);
      }),
      { numRuns },
    );
  });
});

const lumps = fc.oneof(
  fc.constantFrom(
    '/',
    ',',
    '=',
    ':',
    '.',
    '~',
    '_',
    '%',
    '#',
    '&',
    '?',
    '%2F',
    '%25',
    '~41~',
    '\u0000',
    '\u202e',
    '\ud800',
  ),
  fc.constantFrom(
    'plan1',
    'nu',
    'functies',
    'routes',
    'blijven',
    'wensen',
    'bij',
    'over',
    'doe',
    'vraag',
    'zei',
    'einde',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'javascript:',
    '<script>',
    '{"a":1}',
    'planner',
    'a.b',
    'nacht.moet',
    '24',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const lumped = fc.array(lumps, { maxLength: 40 }).map((all) => all.join(''));
const mutated = fc
  .tuple(fc.constantFrom(...HOSTILE_LINKS.map(({ link }) => link.slice(0, 400))), fc.nat(), fc.nat(6), lumped)
  .map(([link, place, lost, more]) => {
    const at = place % (link.length + 1);
    return link.slice(0, at) + more + link.slice(at + lost);
  });
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  lumped.map((text) => `plan1/${text}`),
  lumped,
  mutated,
  mutated.map((link) => encodeURIComponent(link.replaceAll(/\p{Cs}/gu, ''))),
);

describe('any text as a link', () => {
  it('gives a plan that can be kept or a typed refusal, and says what it did not keep', () => {
    fc.assert(
      fc.property(hostile, (link) => {
        const read = readPlanLink(link, NOW);
        expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(born);
        // Deterministic: a second reading says the same.
        expect(readPlanLink(link, NOW)).toEqual(read);
        if (read.kind !== 'plan') {
          expect(['newer', 'not-a-plan', 'nothing']).toContain(read.kind);
          return;
        }
        const fragment = planFragment(read.records);
        if (fragment.length > MOST_READ) return;
        const again = readPlanLink(fragment, NOW);
        if (again.kind !== 'plan') throw new Error(again.kind);
        expect(again.problems).toEqual([]);
        expect(planFragment(again.records)).toBe(fragment);
        expect(said(bySince(again.records))).toEqual(said(bySince(read.records)));
      }),
      { numRuns: hostileRuns },
    );
  });
});
