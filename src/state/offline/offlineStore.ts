import { create } from 'zustand';
import type { KeptState } from '../../core/offline/messages';

export type CopyStatus =
  /** Not asked yet. */
  | 'unknown'
  /** This browser cannot keep a copy, or this build has none. */
  | 'unsupported'
  /** The browser refuses: a setting, a private window, or a fault at the host. */
  | 'refused'
  /** Being fetched for the first time. */
  | 'fetching'
  /** Could not be fetched; the next visit tries again. */
  | 'failed'
  /** The map works without internet. */
  | 'ready'
  /** Data is being saved: only what was opened works without internet. */
  | 'partly'
  /** The reader took it away. */
  | 'removed';

export type Update =
  | 'none'
  /** A new version has been fetched and waits for the reader. */
  | 'waiting'
  /** Another tab went on to another version. */
  | 'elsewhere'
  /** A part of this page could not be fetched: it may belong to an older version. */
  | 'part-missing';

/** How the last question "is there a new version?" ended. */
export type Check = 'none' | 'busy' | 'newest' | 'failed';

export interface OfflineState {
  readonly copy: CopyStatus;
  /** What the worker keeps; null when none answers. */
  readonly kept: KeptState | null;
  readonly update: Update;
  /** Whether the reader put the notice aside for this visit. */
  readonly later: boolean;
  readonly check: Check;
  /** The last new version could not be fetched. */
  readonly updateFailed: boolean;
  /** Whether a request of ours reaches the site, as far as we know. */
  readonly reachable: boolean;
}

/** The copy for use without internet, and whether there is internet, as all screens see it. */
export const useOffline = create<OfflineState>(() => ({
  copy: 'unknown',
  kept: null,
  update: 'none',
  later: false,
  check: 'none',
  updateFailed: false,
  reachable: true,
}));

export const setOffline = (change: Partial<OfflineState>): void => useOffline.setState(change);

/** Show that there is something new, also when the reader put an earlier notice aside. */
export const showUpdate = (update: Update): void => {
  if (useOffline.getState().update !== update) setOffline({ update, later: false });
};
