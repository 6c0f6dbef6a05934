import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { ChosenList } from './ChosenList';
import { PickList } from './PickList';
import type { Change } from './useChange';
import styles from './WishForm.module.css';

/** The sectors that the reader wants to work in; none chosen means all of them. */
export function WishBranches({ change }: { change: Change }) {
  const { t, pick } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  const { branches } = usePlan();
  const toggle = (id: string, on: boolean) => {
    const record = { kind: 'branch', id } as const;
    void change([on ? { set: record } : { remove: record }]);
  };
  return (
    <div className={styles.choice}>
      <h4>{t('plan.wishForm.branches')}</h4>
      {branches.length === 0 ? <p className={styles.quiet}>{t('plan.wishForm.branchesNone')}</p> : null}
      <ChosenList
        label={t('plan.wishForm.branches')}
        items={branches.map((id) => {
          const term = sectors.find((sector) => sector.id === id);
          return { id, name: term ? pick(term) : t('plan.situation.noLonger', { id }) };
        })}
        onRemove={(id) => toggle(id, false)}
      />
      <PickList
        title={t('plan.wishForm.branchFold')}
        searchLabel={t('plan.wishForm.branchSearch')}
        groups={[{ id: 'all', items: sectors.map((term) => ({ id: term.id, name: pick(term) })) }]}
        chosen={new Set(branches)}
        onToggle={toggle}
      />
    </div>
  );
}
