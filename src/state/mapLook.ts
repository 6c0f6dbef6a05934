import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Lens } from '../core/browse/entries';
import type { Lit } from '../core/layout/lit';

/** How the drawn map looks now, in role indices; -1 = none. Drawing code and each name on the map listen to it. */
export interface MapLook {
  readonly chosen: number;
  /** Tracks that lead to the chosen station are lit, not those that leave it. */
  readonly into: boolean;
  readonly lit: Lit | null;
  /** The reader's own role. */
  readonly here: number;
  readonly route: readonly number[];
  readonly lens: Lens | null;
  /** Blocks of the lens by role index: 0-4, null = unknown. Empty without a lens. */
  readonly blocks: readonly (number | null)[];
  /** Roles that the filters leave out: dimmed, or hidden when `hidesRest`. */
  readonly leftOut: ReadonlySet<number>;
  readonly hidesRest: boolean;
  /** Roles that are new since the version that is asked for get a mark of their own. */
  readonly fresh: ReadonlySet<number>;
  /** Roles that the text in "find" found, and the one that is looked at. */
  readonly found: ReadonlySet<number>;
  readonly foundNow: number;
  readonly hover: number;
}

export type MapLookStore = UseBoundStore<StoreApi<MapLook>>;

/**
 * A store per drawn map. Not React state: hundreds of names must not render again because one of them is chosen, and
 * the drawing follows in the same moment.
 */
export const createMapLook = (): MapLookStore =>
  create<MapLook>(() => ({
    chosen: -1,
    into: false,
    lit: null,
    here: -1,
    route: [],
    lens: null,
    blocks: [],
    leftOut: new Set(),
    hidesRest: false,
    fresh: new Set(),
    found: new Set(),
    foundNow: -1,
    hover: -1,
  }));
