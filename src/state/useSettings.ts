import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Region } from '../core/model/graph';
import { readSetting } from '../core/share/keepSettings';
import { withQuery } from './address/paths';
import { useAddress } from './address/useAddress';
import { useNetwork } from './network';

export const MOST_HOURS = 40;

export interface Settings {
  /** The region that figures and employers are for; null: the whole area. */
  readonly region: Region | null;
  readonly regions: readonly Region[];
  /** Hours per week that amounts are shown for; null: full time of each agreement. */
  readonly hours: number | null;
  readonly setRegion: (id: string | null) => void;
  readonly setHours: (hours: number | null) => void;
}

/** What a reader sets once for all screens. It stands in the address and every link carries it along (keepSettings). */
export function useSettings(): Settings {
  const { graph } = useNetwork();
  const { path, query } = useAddress();
  const [, navigate] = useLocation();
  const set = useCallback(
    (key: string, value: string | null) => {
      const next = Object.fromEntries(query);
      delete next[key];
      // Not by way of the links: those would carry the old choice along.
      navigate(withQuery(path, value === null ? next : { ...next, [key]: value }) + window.location.hash, {
        replace: true,
      });
    },
    [navigate, path, query],
  );
  const asked = query.get('regio');
  const region = graph.regions.find(({ id }) => id === asked) ?? null;
  // A region that we do not know would go along in every link without anybody seeing it.
  useEffect(() => {
    if (asked !== null && region === null) set('regio', null);
  }, [asked, region, set]);
  const hours = readSetting(query, 'werkuren');
  return {
    region,
    regions: graph.regions,
    hours: hours === null ? null : Number(hours),
    setRegion: useCallback((id) => set('regio', id), [set]),
    setHours: useCallback((value) => set('werkuren', value === null ? null : String(value)), [set]),
  };
}
