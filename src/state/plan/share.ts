import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Records } from '../../core/plan/model';
import { NO_RECORDS } from '../../core/plan/noRecords';
import { type Plan, planOf } from '../../core/plan/planOf';
import type { PlanChoice } from '../../core/share/choosePlan';
import { planFragment, type WrittenLink, writePlanLink } from '../../core/share/planLink';
import { isPlanLink, MOST_READ, readPlanLink } from '../../core/share/readPlanLink';
import type { ShareProblem } from '../../core/share/shareProblem';
import { paths, withQuery } from '../address/paths';
import { useAddress } from '../address/useAddress';
import { useHash } from '../address/useHashTarget';
import { usePlanStore } from './planStore';

/** A plan that stands in the address: it is shown, and not kept. */
export type SharedPlan =
  | {
      readonly plan: Plan;
      readonly records: Records;
      /** What of the link is not in the plan as it stood there. */
      readonly problems: readonly ShareProblem[];
      readonly refused?: undefined;
    }
  | {
      readonly refused: 'newer' | 'not-a-plan' | 'nothing';
      readonly records: Records;
      readonly problems: readonly ShareProblem[];
    };

/** The last link that was read, and how it reads when it is cleaned. */
let last: { readonly hashes: readonly string[]; readonly shared: SharedPlan } | undefined;

/**
 * The plan in a fragment; null when it names no plan at all. The same fragment gives the same answer, and so does the
 * cleaned one: what was wrong with a link is still known when its address is mended.
 */
export function sharedPlanIn(hash: string): SharedPlan | null {
  if (!isPlanLink(hash)) return null;
  if (!last?.hashes.includes(hash)) {
    const shared = readShared(hash);
    last = { hashes: [hash, `#${planFragment(shared.records)}`], shared };
  }
  return last.shared;
}

function readShared(hash: string): SharedPlan {
  const read = readPlanLink(hash, Date.now());
  if (read.kind === 'plan') return { plan: planOf(read.records), records: read.records, problems: read.problems };
  return { refused: read.kind, records: NO_RECORDS, problems: 'problems' in read ? read.problems : [] };
}

/**
 * The shared plan of this address, for the sheet. Cleans the address, so that reloading and sharing it again are stable,
 * and keeps the plan when somebody goes to a place on the page ("#inhoud"), which would push it out of the address.
 */
export function useSharedPlan(): { readonly shared: SharedPlan | null; readonly close: () => void } {
  const hash = useHash();
  const { path, query, go } = useAddress();
  const [, navigate] = useLocation();
  const found = sharedPlanIn(hash);
  const [held, setHeld] = useState(found);
  const shared = found ?? (hash.length > 1 ? held : null);
  if (shared !== held) setHeld(shared);
  const clean = useMemo(() => (shared && !shared.refused ? `#${planFragment(shared.records)}` : null), [shared]);
  useEffect(() => {
    if (clean === null || clean === hash || clean.length > MOST_READ) return;
    navigate(withQuery(path, Object.fromEntries(query)) + clean, { replace: true });
  }, [clean, hash, navigate, path, query]);
  return { shared, close: () => go(paths.sheet()) };
}

/** The whole address of the sheet on this site, without a plan; only a chosen language goes along. */
function useSheetAddress(): string {
  const { chosenLanguage } = useAddress();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return window.location.origin + base + withQuery(paths.sheet(), { taal: chosenLanguage ?? undefined });
}

/** A link with the ticked parts of the reader's own plan. */
export function usePlanLink(choice: PlanChoice): WrittenLink {
  const records = usePlanStore((state) => state.records);
  const sheet = useSheetAddress();
  return useMemo(() => writePlanLink(records, choice, sheet), [records, choice, sheet]);
}

export const usePlanRecords = (): Records => usePlanStore((state) => state.records);
