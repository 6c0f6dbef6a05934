import { useState } from 'react';
import type { Role } from '../../core/model/graph';
import type { PlanChange } from '../../core/plan/changeRecords';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import styles from './CompareScreen.module.css';

type Props = { roles: readonly Role[] };

/** Keeps the compared roles in the reader's plan and goes to the sheet for a conversation. */
export function ToSheet({ roles }: Props) {
  const { t } = useWords();
  const { go } = useAddress();
  const plan = usePlan();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    try {
      await changePlan(...changesFor(roles, plan));
      go(paths.sheet());
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={`${styles.sheet} no-print`}>
      <p>
        <Button disabled={state === 'busy'} onClick={() => void save()}>
          {t('compare.toSheet')}
        </Button>
      </p>
      <p className={styles.quiet}>{t('compare.sheetNote')}</p>
      <p role="status">{state === 'failed' ? t('compare.sheetFailed') : ''}</p>
    </div>
  );
}

/**
 * The first role is the reader's own where the plan names none; another one than the plan names is kept like the others.
 * What is saved already stays as it is, with its note.
 */
export function changesFor(
  [mine, ...others]: readonly Role[],
  { about, roles }: Pick<ReturnType<typeof usePlan>, 'about' | 'roles'>,
): PlanChange[] {
  if (!mine) return [];
  const own: PlanChange[] = about.role === undefined ? [{ set: { kind: 'about', id: 'role', value: mine.id } }] : [];
  const kept = about.role === undefined || about.role === mine.id ? others : [mine, ...others];
  const fresh = kept.filter((role) => role.id !== about.role && !roles.some(({ id }) => id === role.id));
  return [...own, ...fresh.map(({ id }): PlanChange => ({ set: { kind: 'role', id } }))];
}
