import { useMemo } from 'react';
import type { Plan } from '../../core/plan/planOf';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../../state/address/useAddress';
import { usePlan, usePlanStatus } from '../../state/plan/planStore';
import { examplePlan } from './examplePlan';

export interface SheetPlan {
  readonly plan: Plan;
  /** Whose plan it is: the reader's own, or one that shows what a sheet looks like. */
  readonly kind: 'own' | 'example';
  readonly isLoading: boolean;
}

/** The plan that the sheet is about: `?voorbeeld=ja` shows the example, else it is the reader's own. */
export function useSheetPlan(): SheetPlan {
  const { t } = useWords();
  const { query } = useAddress();
  const plan = usePlan();
  const status = usePlanStatus();
  const isExample = query.get('voorbeeld') === 'ja';
  const example = useMemo(() => examplePlan(t('sheet.exampleAction'), t('sheet.exampleQuestion')), [t]);
  return isExample
    ? { plan: example, kind: 'example', isLoading: false }
    : { plan, kind: 'own', isLoading: status === 'loading' };
}
