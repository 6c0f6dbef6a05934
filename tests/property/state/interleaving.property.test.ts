/**
 * Several tabs of one browser at once: changes, writes, messages that come late, writes that cross, full storage, reloads,
 * crashes and erasing, in any order. A simple model says what must be there in the end.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeRecords } from '../../../src/core/plan/changeRecords';
import type { PlanItem } from '../../../src/core/plan/model';
import { readPlan, writePlan } from '../../../src/core/plan/readPlan';
import { PLAN_KEY } from '../../../src/state/plan/device/keys';
import { FakeDevice, type FakeTab } from '../../support/fakeDevice';
import { fuzzRuns } from '../../support/fuzzRuns';
import { contents, sorted } from '../../support/planRecords';

const numRuns = fuzzRuns();
const TABS = 3;
/** Room for a word, not for a plan. */
const LITTLE = 40;

type Command =
  | { readonly do: 'set' | 'remove'; readonly tab: number; readonly key: number }
  | { readonly do: 'tick' | 'hear' | 'hide' | 'reload' | 'crash' | 'erase'; readonly tab: number }
  | { readonly do: 'cross'; readonly tab: number; readonly other: number }
  | { readonly do: 'full' | 'room' };

const tab = fc.nat(TABS - 1);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('set' as const, 'remove' as const), tab, key: fc.nat(4) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('tick' as const, 'hear' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hide' as const, 'reload' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'erase' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cross' as const), tab, other: tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('full' as const, 'room' as const) }) },
);

/** What the last change of each key said, and which changes only one tab knows of yet. */
interface Model {
  readonly last: Map<string, { readonly at: number; readonly text: string | null }>;
  readonly waiting: Map<string, { readonly at: number; readonly text: string | null }>[];
}

type Open = (device: FakeDevice) => FakeTab;

/** Runs the commands and says what is wrong in the end; null: nothing. */
function run(commands: readonly Command[], open: Open): string | null {
  const device = new FakeDevice();
  device.items.set('van iemand anders', 'x');
  const tabs = Array.from({ length: TABS }, () => open(device));
  const model: Model = { last: new Map(), waiting: tabs.map(() => new Map()) };
  let count = 0;
  const isFull = () => device.quota === LITTLE;
  const tabOf = (at: number): FakeTab => tabs[at] as FakeTab;
  /** A tab wrote: what it knew counts, when it is later. */
  const wrote = (at: number) => {
    if (isFull()) return;
    for (const [key, change] of model.waiting[at] ?? [])
      if (change.at > (model.last.get(key)?.at ?? 0)) model.last.set(key, change);
    model.waiting[at]?.clear();
  };
  const change = (at: number, key: string, text: string | null) => {
    const item: PlanItem = { kind: 'note', id: key, text: text ?? '' };
    const isThere = tabOf(at).records.get(`note:${key}`);
    tabOf(at).change(text === null ? { remove: item } : { set: item });
    // Taking away what this tab does not have is no change.
    if (text !== null || (isThere && !('gone' in isThere)))
      model.waiting[at]?.set(`note:${key}`, { at: device.now, text });
  };
  for (const next of commands) {
    device.now += 1;
    switch (next.do) {
      case 'set':
        count += 1;
        change(next.tab, `k${next.key}`, `tekst ${count}`);
        break;
      case 'remove':
        // What another tab wrote a moment ago is taken in first.
        tabOf(next.tab).keeping.changedOutside(null, null);
        change(next.tab, `k${next.key}`, null);
        break;
      case 'tick':
        if (!tabOf(next.tab).waiting) break;
        tabOf(next.tab).tick();
        wrote(next.tab);
        break;
      case 'hear':
        tabOf(next.tab).hear();
        break;
      case 'hide':
        tabOf(next.tab).keeping.flush();
        wrote(next.tab);
        break;
      case 'reload':
      case 'crash':
        if (next.do === 'reload') tabOf(next.tab).keeping.flush();
        if (next.do === 'reload') wrote(next.tab);
        model.waiting[next.tab]?.clear();
        tabOf(next.tab).reload('crash');
        break;
      case 'cross':
        // The other one writes between the reading and the writing of this one, and is overwritten; both hear of it.
        if (next.other === next.tab || isFull()) break;
        crossed(
          device,
          () => tabOf(next.tab).tick(),
          () => tabOf(next.other).tick(),
        );
        tabOf(next.other).hear();
        tabOf(next.other).tick();
        tabOf(next.tab).hear();
        wrote(next.tab);
        wrote(next.other);
        break;
      case 'erase':
        tabOf(next.tab).keeping.erase();
        model.last.clear();
        for (const waiting of model.waiting) waiting.clear();
        // Events come at once, or as good as: nobody presses anything in between.
        for (const each of tabs) each.hear();
        break;
      case 'full':
        device.quota = LITTLE;
        break;
      case 'room':
        device.quota = Number.POSITIVE_INFINITY;
        break;
    }
  }
  device.quota = Number.POSITIVE_INFINITY;
  for (const [at, each] of tabs.entries()) {
    each.keeping.flush();
    wrote(at);
  }
  device.settle();
  const expected = Object.fromEntries(
    [...model.last].flatMap(([key, { text }]) =>
      text === null ? [] : [[key, { kind: 'note', id: key.slice(5), text }]],
    ),
  );
  for (const [at, each] of tabs.entries()) {
    const found = JSON.stringify(contents(each.records));
    const asked = JSON.stringify(Object.fromEntries(Object.entries(expected).sort(([a], [b]) => (a < b ? -1 : 1))));
    if (normal(found) !== normal(asked)) return `tab ${at} has ${found} instead of ${asked}`;
  }
  const later = open(device);
  if (JSON.stringify(sorted(later.records)) !== JSON.stringify(sorted(tabOf(0).records)))
    return 'a new tab sees something else';
  return null;
}

/** Fields of records in one order. */
const normal = (text: string): string => {
  const value = JSON.parse(text) as Record<string, { kind: string; id: string; text: string }>;
  return JSON.stringify(Object.entries(value).map(([key, { kind, id, text: said }]) => [key, kind, id, said]));
};

/** Lets one write happen between the reading and the writing of another. */
function crossed(device: FakeDevice, writes: () => void, between: () => void): void {
  const set = device.items.set.bind(device.items);
  let isFirst = true;
  device.items.set = (key, text) => {
    if (isFirst && key === PLAN_KEY) {
      isFirst = false;
      between();
    }
    return set(key, text);
  };
  writes();
  device.items.set = set;
}

const commands = fc.array(command, { maxLength: 40 });

it('loses nothing and agrees in the end, in any order', () => {
  fc.assert(
    fc.property(commands, (list) => {
      expect(run(list, (device) => device.openTab())).toBeNull();
    }),
    { numRuns },
  );
});

/** How a store usually does it: every tab writes what it has, and takes over what another one wrote. */
function openNaive(device: FakeDevice): FakeTab {
  const tab = device.openTab();
  const show = (text: string | null) => {
    const read = readPlan(text ?? writePlan(new Map()), 0);
    if (read.kind === 'read') tab.shown = { ...tab.shown, records: read.records };
  };
  const storage = device.storageFor(tab);
  const write = () => {
    tab.waiting = null;
    try {
      storage.setItem(PLAN_KEY, writePlan(tab.records));
    } catch {
      // Full.
    }
  };
  Object.assign(tab.keeping, {
    open: () => show(storage.getItem(PLAN_KEY)),
    change: (changes: Parameters<typeof tab.keeping.change>[0]) => {
      tab.shown = { ...tab.shown, records: changeRecords(tab.records, changes, device.now) };
      tab.waiting = write;
    },
    changedOutside: (key: string | null, text: string | null) => {
      if (key === PLAN_KEY) show(text);
    },
    flush: write,
    erase: () => {
      storage.removeItem(PLAN_KEY);
      tab.shown = { ...tab.shown, records: new Map() };
    },
  });
  tab.start = () => show(storage.getItem(PLAN_KEY));
  return tab;
}

it('finds what is wrong with a store in which the last writer wins', () => {
  const found = fc.check(
    fc.property(commands, (list) => run(list, openNaive) === null),
    { numRuns },
  );
  expect(found.failed).toBe(true);
});
