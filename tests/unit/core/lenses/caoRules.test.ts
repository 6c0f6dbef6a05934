import { describe, expect, it } from 'vitest';
import { type Dated, rulesOn, standingOn } from '../../../../src/core/lenses/caoRules';

const DAY = '2026-11-29';
const rule = (over: Partial<Dated> = {}): Dated => ({ status: 'valid', ...over });

describe('how a rule stands on a day', () => {
  it.each([
    ['no dates', rule(), 'valid'],
    ['unsure stays unsure', rule({ status: 'unsure', validFrom: '2021' }), 'unsure'],
    ['ended stays ended, whatever the dates say', rule({ status: 'ended', validUntil: '2030' }), 'ended'],
    ['the last day counts in', rule({ validUntil: DAY }), 'valid'],
    ['the day after it is over', rule({ validUntil: '2026-11-28' }), 'ended'],
    ['also when we were not sure', rule({ status: 'unsure', validUntil: '2025' }), 'ended'],
    ['a year as last date is that whole year', rule({ validUntil: '2026' }), 'valid'],
    ['a month is that whole month', rule({ validUntil: '2026-10' }), 'ended'],
    ['agreed for later', rule({ validFrom: '2027-01-01' }), 'coming'],
    ['begun this year', rule({ validFrom: '2026' }), 'valid'],
    ['begun today', rule({ validFrom: DAY }), 'valid'],
  ] as const)('%s', (_name, dated, standing) => {
    expect(standingOn(dated, DAY)).toBe(standing);
  });
});

it('puts sure rules first, and what has ended apart', () => {
  const unsure = rule({ status: 'unsure' });
  const coming = rule({ validFrom: '2028' });
  const over = rule({ validUntil: '2020' });
  const valid = rule();
  expect(rulesOn([unsure, over, coming, valid], DAY)).toEqual({ open: [valid, coming, unsure], ended: [over] });
});
