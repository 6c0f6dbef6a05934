import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/core/plan/changeRecords';
import { LINK_MIGRATIONS, LINK_VERSION, migrateLink } from '../../../../src/core/share/linkMigrations';
import { planFragment } from '../../../../src/core/share/planLink';
import { readPlanLink } from '../../../../src/core/share/readPlanLink';

/** One link per version that was ever published. They are on paper somewhere: never change one, only add. */
const FIXTURES: Readonly<Record<number, string>> = {
  1:
    'plan1/nu=verzorgende-ig/uren=24/regio=haaglanden/taal=nl/functies=poh-somatiek,planner/routes=a.b.c' +
    '/blijven=taken,uren,team,plek,hulp/heb=big/registers=big-arts/sector=thuiszorg/mijd=huisarts' +
    '/wensen=nacht.moet,maanden.liever.24,rust.niet/over=Ik_wil_~27~s_avonds_thuis_zijn.' +
    '/bij=functies:planner:Rooster~3f~/zei=stap~3a~1:Eens/doe=k1:nee:2026-12-31:planner:Bel_Anna/vraag=k2::Mag_dit~3f~' +
    '/vraag=tillen:planner/einde=402',
};

const said = (link: string) => {
  const read = readPlanLink(link, 0);
  return read.kind === 'plan'
    ? { problems: read.problems, records: [...read.records.values()].map(contentOf).sort() }
    : read.kind;
};

const V1 = [
  { kind: 'about', id: 'role', value: 'verzorgende-ig' },
  { kind: 'about', id: 'hours', value: '24' },
  { kind: 'about', id: 'region', value: 'haaglanden' },
  { kind: 'about', id: 'language', value: 'nl' },
  { kind: 'about', id: 'words', value: "Ik wil 's avonds thuis zijn." },
  { kind: 'role', id: 'poh-somatiek' },
  { kind: 'role', id: 'planner', note: 'Rooster?' },
  { kind: 'route', id: 'a.b.c' },
  ...(['tasks', 'hours', 'team', 'place', 'help'] as const).map((id) => ({ kind: 'stay', id }) as const),
  { kind: 'diploma', id: 'big' },
  { kind: 'registration', id: 'big-arts' },
  { kind: 'branch', id: 'thuiszorg' },
  { kind: 'avoid', id: 'huisarts' },
  { kind: 'wish', id: 'noNights', weight: 'must' },
  { kind: 'wish', id: 'maxMonths', weight: 'rather', value: 24 },
  { kind: 'wish', id: 'quiet', weight: 'not' },
  { kind: 'note', id: 'stap:1', text: 'Eens' },
  { kind: 'action', id: 'k1', text: 'Bel Anna', due: '2026-12-31', done: false, about: 'planner' },
  { kind: 'question', id: 'k2', text: 'Mag dit?' },
  { kind: 'question', id: 'tillen', about: 'planner' },
] as const;
const READS: Readonly<Record<number, readonly string[]>> = {
  1: V1.map((item) => contentOf({ ...item, since: 0, at: 0 })).sort(),
};

describe('links of every version', () => {
  it('have a fixture each', () => {
    const versions = Array.from({ length: LINK_VERSION }, (_, index) => String(index + 1));
    expect(Object.keys(FIXTURES)).toEqual(versions);
    expect(Object.keys(READS)).toEqual(versions);
  });

  it.each(Object.keys(FIXTURES).map(Number))('version %i reads as it always did', (version) => {
    expect(said(FIXTURES[version] ?? '')).toEqual({ problems: [], records: READS[version] });
  });

  it('reads a new link with another word as a loss: the fixture notices a renamed word (twin)', () => {
    const renamed = (FIXTURES[1] ?? '').replace('/functies=', '/rollen=');
    expect(said(renamed)).not.toEqual({ problems: [], records: READS[1] });
  });

  it('the newest fixture is what is written today', () => {
    const read = readPlanLink(FIXTURES[LINK_VERSION] ?? '', 0);
    if (read.kind !== 'plan') throw new Error(read.kind);
    expect(planFragment(read.records)).toBe(FIXTURES[LINK_VERSION]);
  });
});

describe('migrations of links', () => {
  const rename = (from: string, to: string) => (parts: readonly { word: string; value: string }[]) =>
    parts.map((part) => (part.word === from ? { ...part, word: to } : part));
  const steps = [rename('a', 'b'), rename('b', 'c'), rename('c', 'd')];
  const parts = [{ word: 'a', value: '1' }];

  it('go one version at a time, and only through what came after the link', () => {
    expect(migrateLink(parts, 1, steps)).toEqual([{ word: 'd', value: '1' }]);
    expect(migrateLink([{ word: 'b', value: '1' }], 2, steps)).toEqual([{ word: 'd', value: '1' }]);
    expect(migrateLink(parts, 4, steps)).toEqual(parts);
    expect(migrateLink(parts, 2, steps)).toEqual(parts);
  });

  it('end at the version of today', () => {
    expect(LINK_VERSION).toBe(LINK_MIGRATIONS.length + 1);
  });
});
