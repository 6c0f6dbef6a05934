import { useMemo } from 'react';
import type { Records } from '../../core/plan/model';
import { NO_RECORDS } from '../../core/plan/noRecords';
import { type Plan, planOf } from '../../core/plan/planOf';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../../state/address/useAddress';
import { usePlanStatus, usePlanStore } from '../../state/plan/planStore';
import { useSharedPlan } from '../../state/plan/share';
import { examplePlan } from './examplePlan';

export interface SheetPlan {
  readonly plan: Plan;
  /** The same as records, for the address on the sheet; none of the example. */
  readonly records: Records;
  /** Whose plan it is: the reader's own, that of a link, or one that shows what a sheet looks like. */
  readonly kind: 'own' | 'shared' | 'example';
  readonly isLoading: boolean;
}

/**
 * The plan that the sheet is about: that of the link when the address holds one, the example for `?voorbeeld=ja`, else
 * the reader's own. A plan from a link is only shown; nothing of it is kept.
 */
export function useSheetPlan(): SheetPlan {
  const { t } = useWords();
  const { query } = useAddress();
  const own = usePlanStore((state) => state.records);
  const status = usePlanStatus();
  const { shared } = useSharedPlan();
  const isExample = query.get('voorbeeld') === 'ja';
  const example = useMemo(() => examplePlan(t('sheet.exampleAction'), t('sheet.exampleQuestion')), [t]);
  const records = shared ? shared.records : isExample ? NO_RECORDS : own;
  const plan = useMemo(() => planOf(records), [records]);
  if (isExample && !shared) return { plan: example, records, kind: 'example', isLoading: false };
  return { plan, records, kind: shared ? 'shared' : 'own', isLoading: !shared && status === 'loading' };
}
