import { changeRecords, type PlanChange } from '../../core/plan/changeRecords';
import { checkedChanges } from '../../core/plan/checkedChanges';
import type { Records } from '../../core/plan/model';
import { NO_RECORDS } from '../../core/plan/noRecords';
import { conditionsOf, planOf } from '../../core/plan/planOf';
import { type Device, openDevice, type Shown } from './device/device';
import type { Erased } from './device/erase';
import { browserWorld } from './device/world';
import { askBeforeLeaving } from './leaving';
import { usePlanStore as store } from './planStore';
import { isSharedAddress } from './sharedAddress';

/** Holds the records of the plan and keeps them. */
export interface Keeper {
  change(changes: readonly PlanChange[]): void;
  records(): Records;
  /** The part that knows the device; null on a shared computer. */
  device(): Device | null;
  /** memory: a shared computer, where nothing but the memory of this tab was emptied. */
  erase(): Erased | { readonly kind: 'memory' };
}

const NOTHING: Shown = { records: NO_RECORDS, notices: [], setAside: [], isUnsaved: false };

let mode: 'closed' | 'device' | 'memory' = 'closed';
let device: Device | null = null;
let isUnsaved = false;
/** Between "pagehide" and the end of the page, or its coming back. */
let isLeaving = false;
/** What could not be written when the computer became a shared one: out of sight, and back when that is switched off. */
let parked: Records = NO_RECORDS;

const keeper: Keeper = {
  change(changes) {
    const checked = checkedChanges(changes);
    if (device) {
      device.change(checked);
      // Nobody knows how long a page that is being left still lives.
      if (isLeaving || document.visibilityState === 'hidden') device.flush();
    } else showInMemory(changeRecords(store.getState().records, checked, Date.now()));
  },
  records: () => store.getState().records,
  device: () => device,
  erase() {
    if (device) return device.erase();
    showInMemory(NO_RECORDS);
    return { kind: 'memory' };
  },
};

/** The one keeper of this tab. */
export function openKeeper(): Keeper {
  // The address may have changed a moment ago, before any screen told about it.
  if (isSharedAddress()) store.setState({ isShared: true });
  if (mode === 'closed') listen();
  follow();
  if (store.getState().status === 'loading') device?.open();
  return keeper;
}

/** Keep the plan on the device, or in the memory of this tab alone. */
function follow(): void {
  const { isShared } = store.getState();
  if (isShared && mode !== 'memory') leaveDevice();
  else if (!isShared && mode !== 'device') goToDevice();
}

function leaveDevice(): void {
  mode = 'memory';
  device?.flush();
  parked = isUnsaved ? store.getState().records : NO_RECORDS;
  device?.close();
  const wasShown = device !== null || store.getState().status === 'loading';
  device = null;
  if (wasShown) show(NOTHING);
}

function goToDevice(): void {
  if (mode === 'memory') show({ ...NOTHING, records: parked });
  parked = NO_RECORDS;
  mode = 'device';
  device = openDevice(browserWorld, { records: keeper.records, show });
  device.open();
}

function showInMemory(records: Records): void {
  show({ ...NOTHING, records, isUnsaved: !planOf(records).isEmpty });
}

/** Put this on all screens; what did not change stays the same object. */
function show({ records, notices, setAside, isUnsaved: unsaved }: Shown): void {
  const before = store.getState();
  const plan = records === before.records ? before.plan : planOf(records);
  store.setState({
    status: records.size > 0 ? 'ready' : 'none',
    records,
    plan,
    conditions: records === before.records ? before.conditions : conditionsOf(plan),
    notices: same(before.notices, notices),
    setAside: same(before.setAside, setAside),
  });
  isUnsaved = unsaved;
  askBeforeLeaving(unsaved || parked.size > 0);
}

const same = <T>(before: T, after: T): T => (JSON.stringify(before) === JSON.stringify(after) ? before : after);

function listen(): void {
  store.subscribe((now, before) => {
    if (now.isShared !== before.isShared) follow();
  });
  window.addEventListener('storage', ({ key, newValue }) => device?.changedOutside(key, newValue));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') device?.flush();
    // A page that was frozen heard nothing of other tabs.
    else device?.resume();
  });
  window.addEventListener('pagehide', () => {
    isLeaving = true;
    device?.flush();
  });
  // A page that comes back from the browser's memory heard nothing while it was away.
  window.addEventListener('pageshow', ({ persisted }) => {
    isLeaving = false;
    if (persisted) device?.resume();
  });
}
