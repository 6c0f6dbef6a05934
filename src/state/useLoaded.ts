import { useEffect, useState } from 'react';
import type { MapLayout } from '../core/layout/mapLayout';
import type { Words } from '../core/model/graph';
import type { EmployersFile, RoleDetail, SourcesFile } from '../dataset/details';
import { loadEmployers, loadLayout, loadRoleDetail, loadSources, loadWords } from '../dataset/load';

export type { EmployersFile, PayDetail, RoleDetail, SourcesFile, TrainingDetail } from '../dataset/details';

export type Loaded<T> = { status: 'loading' } | { status: 'failed'; retry: () => void } | { status: 'ready'; value: T };

/** Load something that is fetched once per visit, and again on request after a failure. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { status: 'loading' } });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what `load` loads; `attempt` asks again
  useEffect(() => {
    let current = true;
    const set = (loaded: Loaded<T>) => current && setState({ key, loaded });
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

export const useRoleDetail = (id: string): Loaded<RoleDetail> => useLoaded(`role:${id}`, () => loadRoleDetail(id));

/** Details of several roles at once, in the given order (the roles of a route). */
export const useRoleDetails = (ids: readonly string[]): Loaded<readonly RoleDetail[]> =>
  useLoaded(`roles:${ids.join(',')}`, () => Promise.all(ids.map(loadRoleDetail)));

export const useMapLayout = (): Loaded<MapLayout> => useLoaded('layout', loadLayout);
export const useWordLists = (): Loaded<Words> => useLoaded('words', loadWords);
export const useEmployers = (): Loaded<EmployersFile> => useLoaded('employers', loadEmployers);
export const useSources = (): Loaded<SourcesFile> => useLoaded('sources', loadSources);
