import type { Keeper } from './keeper';
import { usePlanStore } from './planStore';

let loaded: typeof import('./keeper') | undefined;

/**
 * The keeper of this tab, fetched when it is first needed. Once it is there no time passes: what is changed while a page
 * is being left is changed before it is gone.
 */
export async function loadKeeper(): Promise<Keeper> {
  loaded ??= await import('./keeper');
  return loaded.openKeeper();
}

/**
 * The keeper for who wants to change the plan.
 *
 * @throws when what is kept could not be read before and is read only now: the change was thought up beside an empty plan
 *   and might write over the real one, which is on the screen from here on.
 */
export async function loadKeeperForChange(): Promise<Keeper> {
  const wasUnread = usePlanStore.getState().notices.some(({ kind }) => kind === 'not-loaded');
  const keeper = loaded ? loaded.openKeeper() : await loadKeeper();
  if (!wasUnread) return keeper;
  usePlanStore.setState(({ notices }) => ({ notices: notices.filter(({ kind }) => kind !== 'not-loaded') }));
  throw new Error('the plan was not read before now');
}
