import { describe, expect, it } from 'vitest';
import { type CompareRow, compareRoles } from '../../../../src/core/compare/compareRoles';
import type { Role } from '../../../../src/core/model/graph';
import { aRole, graphOf, roleIn, someHours, somePay, someStrain } from '../../../support/graph';

type Parts = Partial<Omit<Role, 'index'>>;

function compared(before: Parts, after: Parts) {
  const graph = graphOf({ roles: [aRole('from').with(before), aRole('to').with(after)] });
  return compareRoles(roleIn(graph, 'from'), roleIn(graph, 'to'));
}
const nameOf = (row: CompareRow): string =>
  row.subject === 'strain' ? row.scale : row.subject === 'hours' ? row.part : row.subject;
const differences = (before: Parts, after: Parts) => compared(before, after).rows.filter((row) => !row.equal);
const unknown: Parts = { strain: null, pay: null, hours: null, shortage: null };

describe('two roles side by side', () => {
  it('are equal on every row when they are the same', () => {
    for (const parts of [{}, unknown, { pay: somePay(2400, null) }]) expect(differences(parts, parts)).toEqual([]);
  });

  it('have every subject once, the differences first', () => {
    const { rows } = compared({}, { level: 'mbo-4', hours: someHours({ night: 'yes' }) });
    expect(rows.map(({ equal }) => equal)).toEqual([...Array(2).fill(false), ...Array(13).fill(true)]);
    expect(rows.slice(0, 2).map(nameOf)).toEqual(['night', 'level']);
    expect(new Set(rows.map(nameOf)).size).toBe(rows.length);
  });

  it('tell strain per scale, and for the body in one word', () => {
    const found = differences({ strain: someStrain() }, { strain: someStrain({ lifting: 0, emotional: 3 }) });
    expect(found).toEqual([
      { subject: 'physical', from: 2, to: 1, change: 'much-less', equal: false },
      { subject: 'strain', scale: 'lifting', from: 2, to: 0, change: 'much-less', equal: false },
      { subject: 'strain', scale: 'emotional', from: 2, to: 3, change: 'more', equal: false },
    ]);
  });

  it('are about as heavy within the noise, though a scale differs', () => {
    const found = differences({ strain: someStrain() }, { strain: someStrain({ standing: 3 }) });
    expect(found.map(nameOf)).toEqual(['standing']);
  });

  it('tell pay with its difference, and nothing within the error margins', () => {
    const [row] = differences({ pay: somePay(2000, 3000) }, { pay: somePay(2500, 3500) });
    expect(row).toMatchObject({ subject: 'pay', difference: { word: 'much-higher', percent: 20 } });
    expect(differences({ pay: somePay(2000, 3000) }, { pay: somePay(2040, 3040) })).toEqual([]);
  });

  it('do not measure pay that is half known', () => {
    const [row] = differences({ pay: somePay(2400, null) }, { pay: somePay(2500, null) });
    expect(row).toMatchObject({ subject: 'pay', difference: null, equal: false });
  });

  it('are paid the same only when as little is known of the same range', () => {
    const half = somePay(2400, null);
    const subjects = (before: Parts, after: Parts) => differences(before, after).map((row) => row.subject);
    expect(subjects({ pay: half }, { pay: { ...half } })).toEqual([]);
    expect(subjects({ pay: half }, { pay: somePay(2400, null, { fullTimeHours: 40 }) })).toEqual(['pay']);
    expect(subjects({ pay: half }, { pay: somePay(2400, 3600) })).toEqual(['pay']);
    // Without an agreement nothing tells the allowance either.
    expect(subjects({ pay: null }, { pay: half })).toEqual(['pay', 'allowance']);
  });

  it('tell an allowance that goes', () => {
    const found = differences({ strain: someStrain({ irregular: 3 }) }, { strain: someStrain({ irregular: 0 }) });
    expect(found.map(nameOf)).toEqual(['irregular', 'allowance']);
    expect(found[1]).toEqual({ subject: 'allowance', change: 'lost', equal: false });
  });

  it('tell the level in ranks and the demand for people in blocks', () => {
    expect(differences({ level: 'mbo-3', shortage: 'loose' }, { level: 'hbo', shortage: 'tight' })).toEqual([
      { subject: 'level', from: 'mbo-3', to: 'hbo', ranks: 3, equal: false },
      { subject: 'shortage', from: 'loose', to: 'tight', blocks: 2, equal: false },
    ]);
  });

  it('differ where one side is unknown', () => {
    const subjects = new Set(differences({}, unknown).map((row) => row.subject));
    expect(subjects).toEqual(new Set(['physical', 'strain', 'pay', 'allowance', 'hours', 'shortage']));
    expect(differences({}, unknown).find((row) => row.subject === 'shortage')).toMatchObject({
      to: null,
      blocks: null,
    });
  });

  it('part skills and registers in what stays, comes and goes', () => {
    const { skills, registers } = compared(
      { skills: ['wash', 'talk'], registers: ['big-art3', 'kp'] },
      { skills: ['talk', 'plan'], registers: ['kp', 'skj'] },
    );
    expect(skills).toEqual({ keep: ['talk'], learn: ['plan'], useLess: ['wash'] });
    expect(registers).toEqual({ kept: ['kp'], lost: ['big-art3'], gained: ['skj'] });
  });
});
