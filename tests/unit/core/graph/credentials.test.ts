import { describe, expect, it } from 'vitest';
import {
  afterStep,
  credentialsOfRole,
  firstUnmet,
  impliedBy,
  unmetDemand,
} from '../../../../src/core/graph/credentials';
import { aRole, aStep, aTraining, graphOf, roleIn, stepIn } from '../../../support/graph';

const NURSING = { hbov: ['big', 'hbo'], big: ['mbo4'], hbo: ['mbo4'], mbo4: ['mbo3'], mbo3: ['mbo2'] };

describe('what follows from a diploma', () => {
  const graph = graphOf({ roles: [aRole('a')], implies: { ...NURSING, egg: ['hen'], hen: ['egg'] } });

  it('is everything along the chain, the diploma itself included', () => {
    expect([...impliedBy(graph, ['hbov'])].sort()).toEqual(['big', 'hbo', 'hbov', 'mbo2', 'mbo3', 'mbo4']);
  });

  it('is only itself for a diploma that the vocabulary does not know', () => {
    expect([...impliedBy(graph, ['rijbewijs'])]).toEqual(['rijbewijs']);
  });

  it('ends when two diplomas follow from each other', () => {
    expect([...impliedBy(graph, ['egg'])].sort()).toEqual(['egg', 'hen']);
  });
});

describe('what people in a role hold', () => {
  const graph = graphOf({
    roles: [
      aRole('nurse').with({ level: 'mbo-4', requires: [['big']] }),
      aRole('recovery').with({ level: 'post-hbo', requires: [['big', 'anaesthesia']] }),
      aRole('shop').with({ kind: 'origin', level: 'hbo' }),
      aRole('helper').with({ level: 'geen' }),
    ],
    implies: NURSING,
  });
  const heldBy = (id: string, extra?: string[]) => [...credentialsOfRole(graph, roleIn(graph, id), extra).held].sort();

  it('is what the role requires with what follows from it, and the diploma of its level', () => {
    expect(heldBy('nurse')).toEqual(['big', 'mbo2', 'mbo3', 'mbo4']);
  });

  it('is one of several when the role leaves a choice, without telling which', () => {
    expect(heldBy('recovery')).not.toContain('big');
    expect(credentialsOfRole(graph, roleIn(graph, 'recovery')).oneOf).toEqual([['big', 'anaesthesia']]);
  });

  it('is nothing for people from outside care, whatever the level of their old work', () => {
    expect(heldBy('shop')).toEqual([]);
  });

  it('is nothing for work that asks no diploma', () => {
    expect(heldBy('helper')).toEqual([]);
  });

  it('takes in the diplomas that somebody names', () => {
    expect(heldBy('shop', ['mbo3'])).toEqual(['mbo2', 'mbo3']);
  });
});

describe('a demand', () => {
  const have = { held: new Set(['vig']), oneOf: [['big', 'anaesthesia']] };

  it('is met by any one of its diplomas', () => {
    expect(firstUnmet(have, [['big', 'vig']])).toBeUndefined();
  });

  it('is met by a choice that falls wholly within it', () => {
    expect(firstUnmet(have, [['big', 'anaesthesia', 'surgery']])).toBeUndefined();
  });

  it('is not met by a choice that may have fallen outside it', () => {
    expect(firstUnmet(have, [['big']])).toEqual(['big']);
  });

  it('is told first of all that are not met', () => {
    expect(firstUnmet(have, [['vig'], ['hbo', 'wo'], ['skj']])).toEqual(['hbo', 'wo']);
  });

  it('can not be met when it leaves nothing to choose from', () => {
    expect(firstUnmet(have, [[]])).toEqual([]);
  });

  it('is never missing when nothing is asked', () => {
    expect(firstUnmet({ held: new Set(), oneOf: [] }, [])).toBeUndefined();
  });
});

describe('what keeps somebody from a step', () => {
  const first = aTraining('mbo-3', { admission: [['mbo2']], grants: ['mbo3'] });
  const second = aTraining('mbo-4', { admission: [['mbo3']], grants: ['big'] });
  const graph = graphOf({
    roles: [aRole('helper').with({ level: 'geen' }), aRole('nurse').with({ requires: [['big']] }), aRole('coach')],
    steps: [
      aStep('helper', 'nurse', { admissionNeeds: [['letter']], trainings: [first, second] }),
      aStep('helper', 'coach', { trainings: [second, first] }),
      aStep('coach', 'nurse'),
    ],
    implies: NURSING,
  });
  const unmet = (from: string, to: string, ...held: string[]) =>
    unmetDemand(graph, { held: impliedBy(graph, held), oneOf: [] }, stepIn(graph, from, to));

  it('is first what the step itself asks, then the course, then the law', () => {
    expect(unmet('helper', 'nurse')).toEqual(['letter']);
    expect(unmet('helper', 'nurse', 'letter')).toEqual(['mbo2']);
    expect(unmet('coach', 'nurse')).toEqual(['big']);
  });

  it('is nothing when an earlier course of the same step gives what a later one asks', () => {
    expect(unmet('helper', 'nurse', 'letter', 'mbo2')).toBeUndefined();
  });

  it('is the order of the courses, when the later one gives what the earlier one asks', () => {
    expect(unmet('helper', 'coach', 'mbo2')).toEqual(['mbo3']);
  });

  it('is nothing when a diploma brings the asked one along', () => {
    expect(unmet('coach', 'nurse', 'hbov')).toBeUndefined();
  });

  it('goes away by the courses of a step, which last', () => {
    const have = credentialsOfRole(graph, roleIn(graph, 'helper'), ['letter', 'mbo2']);
    const after = afterStep(graph, have, stepIn(graph, 'helper', 'nurse'));
    expect([...after.held].sort()).toEqual(['big', 'letter', 'mbo2', 'mbo3', 'mbo4']);
    expect(unmetDemand(graph, after, stepIn(graph, 'coach', 'nurse'))).toBeUndefined();
  });

  it('stays the same thing when a step gives nothing new', () => {
    const have = credentialsOfRole(graph, roleIn(graph, 'nurse'));
    expect(afterStep(graph, have, stepIn(graph, 'coach', 'nurse'))).toBe(have);
  });
});
