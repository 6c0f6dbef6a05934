/**
 * Everything that can go wrong while a plan is kept, one by one. Each scenario compares the records of before and after:
 * none may be lost, wherever it then is: in the plan, beside it, or word for word in a copy.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Release } from '../../../../src/core/plan/migrations/step';
import type { PlanItem, Records } from '../../../../src/core/plan/model';
import { PLAN_VERSION, readPlan, writePlan } from '../../../../src/core/plan/readPlan';
import { APART, PLAN_KEY, PREFIX } from '../../../../src/state/plan/device/keys';
import { FakeDevice, type FakeTab } from '../../../support/fakeDevice';
import { fuzzRuns } from '../../../support/fuzzRuns';
import { contents, manyRecords, sorted } from '../../../support/planRecords';

const role = (id: string): PlanItem => ({ kind: 'role', id });
const PLAN = manyRecords(50);
const TEXT = writePlan(PLAN);

let scenarios = 0;
const scenario = (name: string, run: () => void) =>
  it(name, () => {
    run();
    scenarios += 1;
  });

/** A device on which this stands where the plan stands. */
function deviceWith(text: string | null): FakeDevice {
  const device = new FakeDevice();
  if (text !== null) device.items.set(PLAN_KEY, text);
  return device;
}

const copies = (device: FakeDevice) =>
  [...device.items].filter(([key]) => key.startsWith(APART)).map(([, text]) => text);

/** What a later visit finds, in the plan and beside it. */
function laterVisit(device: FakeDevice): FakeTab {
  const tab = device.openTab();
  device.settle();
  return tab;
}

/** The text was copied aside and still stands where it stood; a change is kept all the same; a choice sets it free. */
function expectSetAside(device: FakeDevice, text: string, readable: Records): void {
  const tab = device.openTab();
  expect(tab.notices).toEqual(['set-aside']);
  expect(copies(device)).toEqual([text]);
  expect(contents(tab.records)).toEqual(contents(readable));
  tab.change({ set: role('nieuw') });
  device.settle();
  tab.reload();
  expect(device.items.get(PLAN_KEY)).toBe(text);
  expect(copies(device)).toEqual([text]);
  const all = { ...contents(readable), 'role:nieuw': role('nieuw') };
  expect(contents(tab.records)).toEqual(all);
  expect(tab.keeping.goOn()).toBe(true);
  device.settle();
  const later = laterVisit(device);
  expect(later.notices).toEqual([]);
  expect(contents(later.records)).toEqual(all);
  expect(copies(device)).toEqual([text]);
}

describe('what is kept cannot be read', () => {
  scenario('not JSON', () => expectSetAside(deviceWith('kapot {'), 'kapot {', new Map()));
  scenario('empty', () => expectSetAside(deviceWith(''), '', new Map()));
  for (let tenth = 1; tenth < 10; tenth += 1) {
    const text = TEXT.slice(0, Math.floor((TEXT.length * tenth) / 10));
    scenario(`cut off at ${tenth * 10} %`, () => expectSetAside(deviceWith(text), text, new Map()));
  }
  for (const text of ['null', '[]', '7', '"plan"', '{}', '{"app":"iets anders","version":1,"records":[]}'])
    scenario(`JSON, but no plan: ${text}`, () => expectSetAside(deviceWith(text), text, new Map()));

  scenario('wrong types in any field of any record (generated)', () => {
    fc.assert(
      fc.property(fc.nat(49), fc.constantFrom('kind', 'id', 'text'), fc.jsonValue(), (at, field, wrong) => {
        const list = [...PLAN.values()].map((record, index) => (index === at ? { ...record, [field]: wrong } : record));
        const text = JSON.stringify({ app: 'routekaart-zorg', version: 1, records: list });
        const device = deviceWith(text);
        const tab = device.openTab();
        const bad = list[at];
        // Either the record is as it stands there, or the whole text was set aside; the other 49 are always there.
        const isThere = tab.records.size === 50;
        expect(isThere || copies(device).includes(text), JSON.stringify(bad)).toBe(true);
        expect(tab.records.size).toBeGreaterThanOrEqual(49);
      }),
      { numRuns: fuzzRuns() },
    );
  });

  scenario('unknown fields, in the plan and in records', () => {
    const list = [...PLAN.values()].map((record) => ({ ...record, colour: 'blue', __proto__: null }));
    const device = deviceWith(JSON.stringify({ app: 'routekaart-zorg', version: 1, records: list, extra: [1] }));
    const tab = device.openTab();
    expect(sorted(tab.records)).toEqual(sorted(PLAN));
    expect(tab.notices).toEqual([]);
  });

  scenario('one bad record of 50', () => {
    const [bad, ...good] = [...PLAN.values()];
    const text = JSON.stringify({ app: 'routekaart-zorg', version: 1, records: [{ ...bad, text: 7 }, ...good] });
    const device = deviceWith(text);
    const tab = device.openTab();
    expect(tab.shown.notices).toEqual([{ kind: 'set-aside', why: 'records', count: 1 }]);
    expect(tab.records.size).toBe(49);
    device.closeTab(tab);
    const readable = readPlan(text, 0);
    if (readable.kind !== 'read') throw new Error('the rest can be read');
    expectSetAside(device, text, readable.records);
  });

  scenario('no room for a copy: nothing is written over until it is thrown away', () => {
    const device = deviceWith('kapot');
    device.quota = 8;
    const tab = device.openTab();
    expect(tab.shown.setAside).toEqual([{ id: PLAN_KEY, date: null, letters: 5 }]);
    expect(tab.keeping.textOf(PLAN_KEY)).toBe('kapot');
    tab.change({ set: role('nieuw') });
    device.settle();
    expect(tab.keeping.goOn()).toBe(false);
    expect(device.items.get(PLAN_KEY)).toBe('kapot');
    device.quota = Number.POSITIVE_INFINITY;
    tab.keeping.throwAway(PLAN_KEY);
    device.settle();
    expect(contents(laterVisit(device).records)).toEqual({ 'role:nieuw': role('nieuw') });
    expect(tab.shown.setAside).toEqual([]);
  });

  scenario('several copies survive, each can be read and thrown away', () => {
    const device = deviceWith('een');
    const tab = device.openTab();
    tab.keeping.goOn();
    device.items.set(PLAN_KEY, 'twee');
    tab.reload();
    tab.keeping.goOn();
    tab.reload();
    const ids = tab.shown.setAside;
    expect(ids.map(({ id }) => tab.keeping.textOf(id))).toEqual(['een', 'twee']);
    tab.keeping.throwAway(ids[0]?.id ?? '');
    expect(tab.shown.setAside.map(({ id }) => tab.keeping.textOf(id))).toEqual(['twee']);
  });
});

describe('versions', () => {
  for (let version = 1; version <= PLAN_VERSION; version += 1) {
    scenario(`version ${version} still opens with all its records`, () => {
      const text = readFileSync(new URL(`../../../support/plans/${version}.json`, import.meta.url), 'utf8');
      const { records } = JSON.parse(text) as { records: unknown[] };
      const tab = deviceWith(text).openTab();
      expect(tab.records.size).toBe(records.length);
      expect(tab.notices).toEqual([]);
    });
  }

  /** The next releases, as they could be: one renames a field, one splits a record. */
  const LATER: Release = {
    version: 3,
    steps: [
      { to: 2, change: (record) => [record.kind === 'note' ? { ...record, text: `${record.text}!` } : record] },
      {
        to: 3,
        change: (record) =>
          record.id === 'place-0'
            ? [record, { ...record, id: 'place-0b' }]
            : record.id === 'place-1'
              ? (() => {
                  throw new Error('a step with a bug');
                })()
              : [record],
      },
    ],
  };

  scenario('an old plan goes through every step; a step with a bug loses nothing', () => {
    const device = deviceWith(TEXT);
    const tab = device.openTab(LATER);
    expect(tab.records.size).toBe(51);
    expect(tab.records.get('note:place-0b')).toMatchObject({ text: 'Wat we zeiden bij 0!' });
    expect(tab.records.get('note:place-1')).toMatchObject({ text: 'Wat we zeiden bij 1!' });
    tab.change({ set: role('nieuw') });
    device.settle();
    expect(JSON.parse(device.items.get(PLAN_KEY) ?? '')).toMatchObject({ version: 3 });
  });

  scenario('newer than this release, at the start', () => {
    const text = writePlan(PLAN, LATER);
    expectSetAside(deviceWith(text), text, new Map());
  });

  scenario('an update during an edit: the old tab stops, and its edit arrives in the new one', () => {
    const device = deviceWith(TEXT);
    const old = device.openTab();
    old.change({ set: role('voor') });
    device.settle();
    const fresh = device.openTab(LATER);
    fresh.change({ set: role('nieuw') });
    old.change({ set: role('tijdens') });
    device.settle();
    expect(old.notices).toEqual(['reload-needed']);
    const newer = device.items.get(PLAN_KEY);
    old.change({ set: role('na') });
    old.tick();
    expect(device.items.get(PLAN_KEY)).toBe(newer);
    device.settle();
    for (const id of ['voor', 'tijdens', 'na', 'nieuw']) expect(fresh.records.has(`role:${id}`), id).toBe(true);
    expect(fresh.records.size).toBe(55);
    expect(JSON.parse(device.items.get(PLAN_KEY) ?? '')).toMatchObject({ version: 3 });
    const later = device.openTab(LATER);
    expect(sorted(later.records)).toEqual(sorted(fresh.records));
    expect([...device.items.keys()]).toEqual([PLAN_KEY]);
  });

  scenario('a role that is no longer on the map is kept', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    tab.change({ set: role('een-functie-die-niet-meer-bestaat') });
    device.settle();
    expect([...laterVisit(device).records.keys()]).toEqual(['role:een-functie-die-niet-meer-bestaat']);
  });
});

describe('storage does not work', () => {
  /** Ten changes, each written by itself; from write number `from` on there is no room for a while. */
  const withoutRoom = (from: number) => {
    const device = new FakeDevice();
    device.items.set('van iemand anders', 'x'.repeat(10));
    const tab = device.openTab();
    for (let index = 0; index < 10; index += 1) {
      device.quota = index >= from ? 0 : Number.POSITIVE_INFINITY;
      tab.change({ set: role(`r${index}`) });
      device.settle();
      expect(tab.notices).toEqual(index >= from ? ['full'] : []);
      expect(tab.shown.isUnsaved).toBe(index >= from);
      expect(tab.records.size).toBe(index + 1);
    }
    const before = tab.records;
    device.quota = Number.POSITIVE_INFINITY;
    tab.change({ set: role('meer') });
    device.settle();
    expect(tab.notices).toEqual([]);
    expect(laterVisit(device).records.size).toBe(before.size + 1);
  };
  scenario('full at the first write', () => withoutRoom(0));
  scenario('full at a middle write', () => withoutRoom(5));
  scenario('full at the last write', () => withoutRoom(9));
  scenario('full, and the page is hidden and comes back', () => {
    const device = new FakeDevice();
    device.items.set('van iemand anders', 'x'.repeat(10));
    const tab = device.openTab();
    device.quota = 0;
    tab.change({ set: role('a') });
    tab.keeping.flush();
    device.quota = Number.POSITIVE_INFINITY;
    tab.keeping.flush();
    expect(tab.notices).toEqual([]);
    expect(laterVisit(device).records.size).toBe(1);
  });

  for (const forbids of ['read', 'write', 'all'] as const)
    scenario(`forbidden: ${forbids}`, () => {
      const device = deviceWith(TEXT);
      device.forbids = forbids;
      const tab = device.openTab();
      tab.change({ set: role('a') });
      device.settle();
      expect(tab.notices).toEqual(['not-kept']);
      expect(tab.records.has('role:a')).toBe(true);
      expect(tab.shown.isUnsaved).toBe(true);
      expect(device.items.get(PLAN_KEY)).toBe(TEXT);
      device.forbids = 'nothing';
      tab.change({ set: role('b') });
      device.settle();
      expect(tab.notices).toEqual([]);
      expect(laterVisit(device).records.size).toBe(52);
    });

  scenario('a private window without any room', () => {
    const device = new FakeDevice();
    device.quota = 0;
    const tab = device.openTab();
    tab.change({ set: role('a') });
    device.settle();
    expect(tab.notices).toEqual(['not-kept']);
  });

  scenario('cleared while open: nothing is lost, and nothing comes back by itself', () => {
    const device = deviceWith(TEXT);
    const [tab, other] = [device.openTab(), device.openTab()];
    device.clear();
    device.settle();
    expect(tab.notices).toEqual(['cleared']);
    expect(contents(tab.records)).toEqual(contents(PLAN));
    expect(device.items.size).toBe(0);
    tab.change({ set: role('daarna') });
    device.settle();
    expect(contents(laterVisit(device).records)).toEqual({ 'role:daarna': role('daarna') });
    other.keeping.keepAgain();
    device.settle();
    expect(contents(laterVisit(device).records)).toEqual({ ...contents(PLAN), 'role:daarna': role('daarna') });
    expect([...tab.notices, ...other.notices]).toEqual([]);
  });

  scenario('the browser dies between any two writes', () => {
    for (const start of [TEXT, 'kapot', writePlan(PLAN, { version: 9, steps: [] })]) {
      for (let changes = 0; changes < 8; changes += 1) {
        const device = deviceWith(start);
        const tab = device.openTab();
        tab.change({ set: role('gered') });
        tab.tick();
        device.changesLeft = changes;
        tab.keeping.goOn();
        tab.change({ set: role('laatste') });
        tab.tick();
        device.changesLeft = Number.POSITIVE_INFINITY;
        const later = device.openTab();
        expect(later.records.has('role:gered'), `${start.slice(0, 5)} ${changes}`).toBe(true);
        if (start === TEXT) for (const key of PLAN.keys()) expect(later.records.has(key)).toBe(true);
        else expect([...device.items.values()]).toContain(start);
      }
    }
  });
});

describe('clocks', () => {
  scenario('a clock that goes back: the last change counts, in this tab and in another one', () => {
    const device = new FakeDevice();
    const [a, b] = [device.openTab(), device.openTab()];
    const words = (value: string): PlanItem => ({ kind: 'about', id: 'words', value });
    a.change({ set: words('een') });
    device.settle();
    for (const [tab, value] of [
      [a, 'twee'],
      [b, 'drie'],
      [a, 'vier'],
    ] as const) {
      device.now -= 10_000_000;
      tab.change({ set: words(value) });
      device.settle();
      for (const { records } of [a, b, laterVisit(device)]) expect(records.get('about:words')).toMatchObject({ value });
    }
  });

  scenario('a clock far ahead, and a stamp that no clock can give: kept, and later changes still count', () => {
    const device = deviceWith(
      JSON.stringify({
        app: 'routekaart-zorg',
        version: 1,
        records: [{ ...role('a'), since: 1e15, at: 1e15 }, { ...role('b') }],
      }),
    );
    const tab = device.openTab();
    expect([...tab.records.keys()].sort()).toEqual(['role:a', 'role:b']);
    device.now = 9e12;
    tab.change({ set: { ...role('a'), note: 'later' } as PlanItem });
    device.settle();
    device.now = 1_800_000_000_000;
    tab.change({ remove: role('b') });
    device.settle();
    const later = laterVisit(device);
    expect(contents(later.records)).toEqual({ 'role:a': { ...role('a'), note: 'later' } });
  });

  scenario('marks of what was taken away go after 90 days, in every tab', () => {
    const device = new FakeDevice();
    const [a, b] = [device.openTab(), device.openTab()];
    a.change({ set: role('weg') }, { set: role('blijft') });
    a.change({ remove: role('weg') });
    device.settle();
    expect(b.records.get('role:weg')).toMatchObject({ gone: true });
    device.now += 91 * 24 * 60 * 60 * 1000;
    b.change({ set: role('nieuw') });
    device.settle();
    expect(device.items.get(PLAN_KEY)).not.toContain('"weg"');
    expect([...laterVisit(device).records.keys()].sort()).toEqual(['role:blijft', 'role:nieuw']);
  });
});

describe('erasing', () => {
  scenario('takes everything of ours and nothing else, and looks whether it is gone', () => {
    const device = deviceWith('kapot');
    device.items.set('van iemand anders', 'blijft');
    const tab = device.openTab();
    tab.change({ set: role('a') });
    device.settle();
    expect(tab.keeping.erase()).toEqual({ kind: 'empty' });
    expect([...device.items.keys()].filter((key) => key.startsWith(PREFIX))).toEqual([]);
    expect(device.items.get('van iemand anders')).toBe('blijft');
    expect([tab.records.size, tab.notices, tab.shown.setAside]).toEqual([0, [], []]);
    device.settle();
    expect(device.items.size).toBe(1);
  });

  scenario('says so when something is left, or when nobody can look', () => {
    const device = deviceWith(TEXT);
    const tab = device.openTab();
    device.forbids = 'write';
    expect(tab.keeping.erase()).toEqual({ kind: 'left', count: 1 });
    device.forbids = 'all';
    expect(tab.keeping.erase()).toEqual({ kind: 'unknown' });
  });

  scenario('another tab, one with a change that waits, and one that comes back, do not bring it back', () => {
    const device = deviceWith(TEXT);
    const [a, waiting, away] = [device.openTab(), device.openTab(), device.openTab()];
    waiting.change({ set: role('wacht') });
    device.closeTab(away);
    a.keeping.erase();
    waiting.tick();
    device.settle();
    expect([waiting.records.size, waiting.notices, device.items.size]).toEqual([0, [], 0]);
    a.change({ set: role('opnieuw') });
    device.settle();
    away.keeping.resume();
    away.tick();
    device.settle();
    expect(contents(away.records)).toEqual({ 'role:opnieuw': role('opnieuw') });
    expect(contents(laterVisit(device).records)).toEqual({ 'role:opnieuw': role('opnieuw') });
  });

  scenario('storage so full that not even the message fits', () => {
    const device = deviceWith(TEXT);
    const [a, b] = [device.openTab(), device.openTab()];
    device.quota = 0;
    expect(a.keeping.erase()).toEqual({ kind: 'empty' });
    device.quota = 100;
    device.settle();
    expect(device.items.size).toBe(0);
    expect(b.notices).toEqual(['cleared']);
  });
});

describe('before the first save', () => {
  scenario('nothing is written, asked or shown', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    tab.keeping.flush();
    tab.keeping.resume();
    tab.change({ remove: role('nooit bewaard') });
    device.settle();
    tab.reload();
    expect([device.items.size, device.writes, device.persisted, tab.notices]).toEqual([0, 0, 0, []]);
    tab.change({ set: role('a') });
    expect(device.persisted).toBe(0);
    device.settle();
    expect(device.persisted).toBe(1);
  });
});

afterAll(() => {
  // A scenario that is taken out must be missed.
  expect(scenarios).toBeGreaterThanOrEqual(45);
});
