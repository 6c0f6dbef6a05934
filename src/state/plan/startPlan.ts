import { BESIDE_KEY, PLAN_KEY } from './device/keys';
import { loadKeeper } from './loadKeeper';
import { usePlanStore } from './planStore';
import { isSharedAddress } from './sharedAddress';

/**
 * At the start of a visit: fetch the keeper when something is kept here, else leave the device alone. Part of the first
 * load, so small. On a shared computer nothing is even looked at.
 */
export function startPlan(): void {
  if (isSharedAddress()) {
    usePlanStore.setState({ isShared: true });
    return;
  }
  // Another tab saves the first thing.
  window.addEventListener('storage', ({ key }) => {
    if (key === PLAN_KEY && !usePlanStore.getState().isShared) void fetchKeeper();
  });
  readPlanAgain();
}

/** Read what is kept; screens wait for it. Also for who tries again. */
export function readPlanAgain(): void {
  if (!isSomethingKept()) return;
  usePlanStore.setState({ status: 'loading' });
  void fetchKeeper();
}

async function fetchKeeper(): Promise<void> {
  try {
    await loadKeeper();
  } catch {
    // The map works without a plan; what is kept stays where it is.
    usePlanStore.setState({ status: 'none', notices: [{ kind: 'not-loaded' }] });
  }
}

function isSomethingKept(): boolean {
  try {
    return localStorage.getItem(PLAN_KEY) !== null || localStorage.getItem(BESIDE_KEY) !== null;
  } catch {
    return false;
  }
}
