import { startTransition, use, useEffect, useState } from 'react';
import type { MapLayout } from '../core/layout/mapLayout';
import type { Words } from '../core/model/graph';
import type { EmployersFile, RegionsFile, RoleDetail } from '../dataset/details';
import type { GlossaryDataset } from '../dataset/glossary';
import {
  loadEmployers,
  loadGlossary,
  loadLayout,
  loadRegions,
  loadRoleDetail,
  loadSources,
  loadWords,
} from '../dataset/load';
import type { SourcesFile } from '../dataset/sourceUses';
import { useWasMade } from './useIsStill';

export type { EmployersFile, PayDetail, RegionsFile, RoleDetail, TrainingDetail } from '../dataset/details';
export type { GlossaryDataset } from '../dataset/glossary';
export type { SourcesFile } from '../dataset/sourceUses';

export type Loaded<T> = { status: 'loading' } | { status: 'failed'; retry: () => void } | { status: 'ready'; value: T };

/** What was fetched before it was shown, by key. Not all that ever came: many parts that have it at once are one long task. */
const came = new Map<string, unknown>();

/** What pages that are made ahead, or being taken over, wait for. */
const awaited = new Map<string, Promise<unknown>>();

/** Milliseconds before what did not come is asked again. */
const AGAIN = 5_000;

/**
 * What a page needs before it can be taken over. Until that comes the page stands there as it was made, and can be read: so
 * it is asked for until it comes. Making a page fails instead.
 */
function wait<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = awaited.get(key);
  if (known) return known as Promise<T>;
  const ask = (): Promise<T> => load().catch(() => new Promise<void>((go) => setTimeout(go, AGAIN)).then(ask));
  const asked = import.meta.env.SSR ? load() : ask();
  awaited.set(key, asked);
  return asked;
}

/** Load something that is fetched once per visit, and again on request after a failure. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  // Such a page holds the thing itself, not that it is on its way.
  const wasMade = useWasMade();
  const [firstKey] = useState(key);
  const there = wasMade && key === firstKey ? use(wait(key, load)) : (came.get(key) as T | undefined);
  const [state, setState] = useState<{ key: string; loaded: Loaded<T> }>({
    key,
    loaded: there === undefined ? { status: 'loading' } : { status: 'ready', value: there },
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what `load` loads; `attempt` asks again
  useEffect(() => {
    if (state.key === key && state.loaded.status === 'ready') return;
    let current = true;
    // In small pieces of work: much may wait for the same data, and a tap must not wait for all of it to be drawn.
    const set = (loaded: Loaded<T>) => current && startTransition(() => setState({ key, loaded }));
    load().then(
      (value) => set({ status: 'ready', value }),
      () => set({ status: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return state.key === key ? state.loaded : { status: 'loading' };
}

/** Fetches before it is shown what `useRoleDetail` gives. Rejects when it cannot be had. */
export async function roleAhead(id: string): Promise<void> {
  came.set(`role:${id}`, await loadRoleDetail(id));
}

export const useRoleDetail = (id: string): Loaded<RoleDetail> => useLoaded(`role:${id}`, () => loadRoleDetail(id));

/** Details of several roles at once, in the given order (the roles of a route). */
export const useRoleDetails = (ids: readonly string[]): Loaded<readonly RoleDetail[]> =>
  useLoaded(`roles:${ids.join(',')}`, () => Promise.all(ids.map(loadRoleDetail)));

export const useMapLayout = (): Loaded<MapLayout> => useLoaded('layout', loadLayout);
export const useWordLists = (): Loaded<Words> => useLoaded('words', loadWords);
export const useEmployers = (): Loaded<EmployersFile> => useLoaded('employers', loadEmployers);
export const useRegions = (): Loaded<RegionsFile> => useLoaded('regions', loadRegions);
export const useGlossary = (): Loaded<GlossaryDataset> => useLoaded('glossary', loadGlossary);
export const useSources = (): Loaded<SourcesFile> => useLoaded('sources', loadSources);
