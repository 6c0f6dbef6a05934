import { describe, expect, it } from 'vitest';
import { likeness, newSkills, sharedSkills, skillsCovered } from '../../../../src/core/graph/similarity';

const carer = { skills: ['wash', 'talk', 'report', 'lift'] };
const planner = { skills: ['plan', 'report', 'talk'] };
const nothing = { skills: [] };

describe('skills of two roles', () => {
  it('are shared in the order of the second', () => {
    expect(sharedSkills(carer, planner)).toEqual(['report', 'talk']);
  });

  it('are new when the first does not use them', () => {
    expect(newSkills(carer, planner)).toEqual(['plan']);
    expect(newSkills(nothing, planner)).toEqual(planner.skills);
  });

  it('are covered as a share of what the second asks', () => {
    expect(skillsCovered(carer, planner)).toBeCloseTo(2 / 3);
    expect(skillsCovered(planner, carer)).toBeCloseTo(2 / 4);
  });

  it('are covered by nobody when the second tells none', () => {
    expect(skillsCovered(carer, nothing)).toBe(0);
  });

  it('make roles alike whichever comes first', () => {
    expect(likeness(carer, planner)).toBeCloseTo(2 / 5);
    expect(likeness(planner, carer)).toBe(likeness(carer, planner));
    expect(likeness(carer, carer)).toBe(1);
  });

  it('make no likeness of nothing', () => {
    expect(likeness(nothing, nothing)).toBe(0);
    expect(likeness(nothing, carer)).toBe(0);
  });
});
