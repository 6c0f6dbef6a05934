import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Region } from '../core/model/graph';
import type { Plan } from '../core/plan/planOf';
import { readSetting } from '../core/share/keepSettings';
import { withQuery } from './address/paths';
import { useAddress } from './address/useAddress';
import { useNetwork } from './network';
import { usePlan } from './plan/planStore';

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

/** For screens about somebody else: nothing of the reader's own plan counts. */
const NOBODY: Plan['about'] = {};

/** In the address: what the plan says is not wanted now. */
const ALL = { regio: 'alle', werkuren: 'voltijd' } as const;

/**
 * What a reader sets once for all screens. It stands in the address and every link carries it along (keepSettings); what
 * the address leaves open comes from their plan.
 */
export function useSettings({ ofPlan = true } = {}): Settings {
  const { graph } = useNetwork();
  const { path, query } = useAddress();
  const [, navigate] = useLocation();
  const own = usePlan().about;
  const plan = ofPlan ? own : NOBODY;
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
  const region = graph.regions.find(({ id }) => id === (asked ?? plan.region)) ?? null;
  // A region that we do not know would go along in every link without anybody seeing it.
  useEffect(() => {
    if (asked !== null && asked !== ALL.regio && region === null) set('regio', null);
  }, [asked, region, set]);
  const hours = Number(readSetting(query, 'werkuren') ?? plan.hours);
  return {
    region,
    regions: graph.regions,
    hours: hours > 0 ? hours : null,
    setRegion: useCallback((id) => set('regio', id ?? (plan.region ? ALL.regio : null)), [plan, set]),
    setHours: useCallback(
      (value) => set('werkuren', value?.toString() ?? (plan.hours ? ALL.werkuren : null)),
      [plan, set],
    ),
  };
}
