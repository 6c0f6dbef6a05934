import { describe, expect, it } from 'vitest';
import { encodeChanges } from '../../../src/dataset/changes';
import { decodeGraph } from '../../../src/dataset/decode';
import { encodeGraph } from '../../../src/dataset/encode';
import { smallData } from '../../support/dataFiles';
import { secondVersion } from '../../support/versions';

describe('the changes that a screen tells', () => {
  const { data, releases } = secondVersion();
  const { versions, names } = encodeChanges(data, releases);
  const [second, first] = versions;

  it('start with the newest version; the first has nothing before it', () => {
    expect(versions.map(({ version, date }) => [version, date])).toEqual([
      ['1.1.0', '2026-12-05'],
      ['1.0.0', '2026-11-21'],
    ]);
    expect(first).toMatchObject({ lead: { nl: 'Alles is nieuw.' }, diff: null });
    expect(second).toMatchObject({ points: [{ en: 'The courier.' }], diff: { since: '1.0.0' } });
  });

  it('tell what became of roles, with names for those that are gone', () => {
    expect(second?.diff?.added).toEqual(['bakker', 'bezorger', 'kok']);
    expect(second?.diff?.gone).toEqual([
      { id: 'planner', to: ['roosteraar'] },
      { id: 'koker', to: ['bakker', 'kok'] },
      { id: 'koffiejuf', to: [] },
    ]);
    expect(Object.keys(names)).toEqual(['koffiejuf', 'koker', 'planner']);
  });

  it('count steps per role and leave renamed goals alone', () => {
    const steps = second?.diff?.steps ?? [];
    expect(steps).toContainEqual({ from: 'helpende', added: 1, removed: 0 });
    expect(steps).toContainEqual({ from: 'verzorgende', added: 0, removed: 1 });
    expect(steps.map(({ from }) => from)).not.toContain('roosteraar');
  });

  it('give each figure with what it said before, its name, and another certainty', () => {
    const figures = second?.diff?.figures ?? [];
    expect(figures).toContainEqual({
      kind: 'steps',
      id: 'helpende',
      to: 'roosteraar',
      name: null,
      place: 'months',
      old: { min: 1, max: 3, unit: 'months' },
      new: { min: 2, max: 30, unit: 'months' },
      sure: ['known', 'estimate'],
    });
    expect(figures).toContainEqual(
      expect.objectContaining({ kind: 'caos', id: 'vvt', name: { nl: 'Cao VVT', en: 'Collective agreement VVT' } }),
    );
    expect(figures.find(({ kind }) => kind === 'employers')?.name).toEqual({ nl: 'De Linde', en: 'De Linde' });
  });

  it('count what is not told one by one', () => {
    expect(second?.diff?.counts.find(({ kind }) => kind === 'schools')).toEqual({
      kind: 'schools',
      added: 0,
      removed: 0,
      texts: 1,
      facts: 0,
      grounds: 0,
    });
    expect(second?.diff?.counts.some(({ kind }) => kind === 'funding')).toBe(false);
  });

  it('are one version without words when nothing was released or told yet', () => {
    const alone = smallData((files) => {
      files.changes = [];
    });
    expect(encodeChanges(alone, []).versions).toMatchObject([{ version: '1.0.0', lead: null, points: [], diff: null }]);
  });
});

describe('the graph', () => {
  it('knows since when a role is new, and spends nothing on the others', () => {
    const { data, releases } = secondVersion();
    const wire = encodeGraph(data, releases);
    expect(wire.roles.filter(({ v }) => v !== undefined).map(({ i }) => i)).toEqual(['bakker', 'bezorger', 'kok']);
    const { byId, vocabulary } = decodeGraph(wire);
    expect(vocabulary.versions).toEqual(['1.0.0', '1.1.0']);
    expect(byId.get('kok')?.newSince).toEqual(['1.0.0']);
    expect(byId.get('roosteraar')?.newSince).toBeUndefined();
  });

  it('says nothing about versions when none was released', () => {
    expect(decodeGraph(encodeGraph(smallData())).vocabulary.versions).toBeUndefined();
  });
});
