import { describe, expect, it } from 'vitest';
import { type Dated, dayOfReader, isOffered, offeredOn, validityOn } from '../../../../src/core/funding/validity';

const item = (over: Partial<Dated> = {}): Dated => ({ status: 'valid', ...over });
const state = (over: Partial<Dated>, day: string) => validityOn(item(over), day).state;

describe('how an arrangement stands on a day', () => {
  it('is valid without dates, and says no time left', () => {
    expect(validityOn(item(), '2026-11-21')).toEqual({ state: 'valid', daysLeft: null, monthsLeft: null });
  });

  it('is there on its last day, and has ended the day after', () => {
    const end = { validUntil: '2026-08-31' };
    expect(validityOn(item(end), '2026-08-31')).toEqual({ state: 'expiring', daysLeft: 0, monthsLeft: 0 });
    expect(validityOn(item(end), '2026-09-01')).toEqual({ state: 'ended', daysLeft: null, monthsLeft: null });
  });

  it('expires from twelve months before the end', () => {
    expect(state({ validUntil: '2027-07-01' }, '2026-06-30')).toBe('valid');
    expect(validityOn(item({ validUntil: '2027-07-01' }), '2026-07-01')).toEqual({
      state: 'expiring',
      daysLeft: 365,
      monthsLeft: 12,
    });
    expect(validityOn(item({ validUntil: '2027-07-01' }), '2026-11-21')).toMatchObject({
      daysLeft: 222,
      monthsLeft: 7,
    });
  });

  it('takes the last day of a bare month or year as its end, and warns from the first', () => {
    expect(state({ validUntil: '2028-02' }, '2028-02-29')).toBe('expiring');
    expect(state({ validUntil: '2028-02' }, '2028-03-01')).toBe('ended');
    expect(state({ validUntil: '2028' }, '2026-12-31')).toBe('valid');
    expect(state({ validUntil: '2028' }, '2027-01-01')).toBe('expiring');
    expect(state({ validUntil: '2028' }, '2028-12-31')).toBe('expiring');
    expect(state({ validUntil: '2028' }, '2029-01-01')).toBe('ended');
  });

  it('has not begun before its first day', () => {
    expect(state({ validFrom: '2027' }, '2026-12-31')).toBe('not-yet');
    expect(state({ validFrom: '2027' }, '2027-01-01')).toBe('valid');
    expect(validityOn(item({ validFrom: '2027-02', validUntil: '2027-03-31' }), '2027-01-31')).toEqual({
      state: 'not-yet',
      daysLeft: 59,
      monthsLeft: 2,
    });
  });

  it('stays unsure until its dates say more', () => {
    expect(state({ status: 'unsure' }, '2026-11-21')).toBe('unsure');
    expect(validityOn(item({ status: 'unsure', validUntil: '2027-01-21' }), '2026-11-21')).toEqual({
      state: 'unsure',
      daysLeft: 61,
      monthsLeft: 2,
    });
    expect(state({ status: 'unsure', validUntil: '2026' }, '2027-01-01')).toBe('ended');
  });

  it('has ended when the editors say so, whatever its dates', () => {
    expect(state({ status: 'ended' }, '2026-11-21')).toBe('ended');
    expect(state({ status: 'ended', validUntil: '2030' }, '2026-11-21')).toBe('ended');
    expect(isOffered(item({ status: 'ended' }), '2026-11-21')).toBe(false);
  });

  it('warns on the 29th of February as on any day', () => {
    expect(state({ validUntil: '2029-02-28' }, '2028-02-29')).toBe('expiring');
    expect(state({ validUntil: '2029-03-01' }, '2028-02-29')).toBe('valid');
  });
});

it('offers what is sure first, and keeps the order inside a kind', () => {
  const items = [
    { id: 'unsure', ...item({ status: 'unsure' }) },
    { id: 'later', ...item({ validFrom: '2027' }) },
    { id: 'over', ...item({ validUntil: '2025' }) },
    { id: 'soon over', ...item({ validUntil: '2027-01' }) },
    { id: 'b', ...item() },
    { id: 'a', ...item() },
  ];
  expect(offeredOn(items, '2026-11-21').map(({ item: { id } }) => id)).toEqual([
    'b',
    'a',
    'soon over',
    'later',
    'unsure',
  ]);
});

describe('the day of the reader', () => {
  it('is the date on their own clock', () => {
    expect(dayOfReader(new Date(2027, 0, 2, 23, 59), '2026-11-21')).toBe('2027-01-02');
  });

  it('is never before the data was made', () => {
    expect(dayOfReader(new Date(1970, 0, 1), '2026-11-21')).toBe('2026-11-21');
  });
});
