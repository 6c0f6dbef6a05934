import type { PlanChange } from '../../src/core/plan/changeRecords';
import type { Release } from '../../src/core/plan/migrations/step';
import type { Records } from '../../src/core/plan/model';
import { NO_RECORDS } from '../../src/core/plan/noRecords';
import { type Device, openDevice, type Shown } from '../../src/state/plan/device/device';

interface Told {
  readonly key: string | null;
  readonly value: string | null;
}

/** Storage of one browser, as several tabs see it: what one tab writes, the others hear of when they get to it. */
export class FakeDevice {
  readonly items = new Map<string, string>();
  now = 1_800_000_000_000;
  /** Every write that would make it longer than this many letters fails. */
  quota = Number.POSITIVE_INFINITY;
  /** Reading fails, writing fails, or storage cannot even be named. */
  forbids: 'nothing' | 'read' | 'write' | 'all' = 'nothing';
  /** The browser dies after this many more changes of storage. */
  changesLeft = Number.POSITIVE_INFINITY;
  persisted = 0;
  writes = 0;
  private readonly tabs: FakeTab[] = [];

  openTab(release?: Release): FakeTab {
    const tab = new FakeTab(this, release);
    this.tabs.push(tab);
    tab.start();
    return tab;
  }

  closeTab(tab: FakeTab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** Something other than a tab takes everything away. */
  clear(): void {
    this.items.clear();
    for (const tab of this.tabs) tab.heard.push({ key: null, value: null });
  }

  /** Everybody hears everything and every waiting write is done, until nothing happens any more. */
  settle(): void {
    for (let round = 0; round < 50; round += 1) {
      const busy = this.tabs.filter((tab) => tab.heard.length > 0 || tab.waiting);
      if (busy.length === 0) return;
      for (const tab of busy) tab.hear();
      for (const tab of busy) tab.tick();
    }
    throw new Error('the tabs never come to rest');
  }

  storageFor(tab: FakeTab): Storage {
    const tell = (told: Told) => {
      for (const other of this.tabs) if (other !== tab) other.heard.push(told);
    };
    const mayNot = (what: 'read' | 'write') => {
      if (this.forbids === what) throw new DOMException('not allowed', 'SecurityError');
    };
    const { items } = this;
    if (this.forbids === 'all') throw new DOMException('not allowed', 'SecurityError');
    return {
      get length() {
        return items.size;
      },
      key: (index) => [...items.keys()][index] ?? null,
      getItem: (key) => {
        mayNot('read');
        return items.get(key) ?? null;
      },
      setItem: (key, text) => {
        mayNot('write');
        this.writes += 1;
        const others = [...items].reduce((sum, [name, value]) => sum + (name === key ? 0 : value.length), 0);
        if (others + text.length > this.quota) throw new DOMException('no room', 'QuotaExceededError');
        if (this.changesLeft-- <= 0) return;
        items.set(key, text);
        tell({ key, value: text });
      },
      removeItem: (key) => {
        mayNot('write');
        if (!items.has(key) || this.changesLeft-- <= 0) return;
        items.delete(key);
        tell({ key, value: null });
      },
      clear: () => this.clear(),
    };
  }
}

/** One tab: its memory, its timer and what it still has to hear. */
export class FakeTab {
  heard: Told[] = [];
  waiting: (() => void) | null = null;
  shown: Shown = { records: NO_RECORDS, notices: [], setAside: [], isUnsaved: false };
  keeping!: Device;

  constructor(
    private readonly device: FakeDevice,
    private readonly release: Release | undefined,
  ) {}

  start(): void {
    this.keeping = openDevice(
      {
        storage: () => this.device.storageFor(this),
        now: () => this.device.now,
        later: (run) => {
          this.waiting = run;
          return () => {
            this.waiting = null;
          };
        },
        persist: () => {
          this.device.persisted += 1;
        },
      },
      {
        records: () => this.shown.records,
        show: (shown) => {
          this.shown = shown;
        },
      },
      ...(this.release ? [this.release] : []),
    );
    this.keeping.open();
  }

  get records(): Records {
    return this.shown.records;
  }

  get notices(): readonly string[] {
    return this.shown.notices.map(({ kind }) => kind);
  }

  change(...changes: readonly PlanChange[]): void {
    this.device.now += 1;
    this.keeping.change(changes);
  }

  /** The timer rings. */
  tick(): void {
    this.waiting?.();
  }

  /** Hear what other tabs did, in their order. */
  hear(): void {
    for (const { key, value } of this.heard.splice(0)) this.keeping.changedOutside(key, value);
  }

  /** The page goes and comes again. Hidden pages write at once; after a crash nothing does. */
  reload(how: 'reload' | 'crash' = 'reload'): void {
    if (how === 'reload') this.keeping.flush();
    this.keeping.close();
    this.heard = [];
    this.waiting = null;
    this.shown = { records: NO_RECORDS, notices: [], setAside: [], isUnsaved: false };
    this.start();
  }
}
