import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useSearch } from '../../state/search';
import { Button } from '../../ui/Button';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { ChosenList } from './ChosenList';
import { nameOfId, roleNow } from './rolesNow';
import type { Change } from './useChange';
import styles from './WishForm.module.css';

/** The roles that the reader does not want. */
export function WishAvoid({ change }: { change: Change }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { avoid } = usePlan();
  const [asking, setAsking] = useState(false);
  /** Counts choices, so that the field starts afresh after each. */
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the field comes, starts afresh or goes
  useEffect(() => {
    if (!moved.current) return;
    box.current?.querySelector<HTMLElement>(asking ? 'input' : ':scope > p button')?.focus();
    moved.current = false;
  }, [asking, round]);
  const turn = (on: boolean) => {
    moved.current = true;
    setAsking(on);
  };
  const name = (id: string) =>
    roleNow(graph, id) ? nameOfId(graph, id, pick) : t('plan.situation.noLonger', { id: nameOfId(graph, id, pick) });
  return (
    <div ref={box} className={styles.choice}>
      <h4>{t('plan.wishForm.avoid')}</h4>
      <p className={styles.quiet}>{t('plan.wishForm.avoidText')}</p>
      <ChosenList
        label={t('plan.wishForm.avoid')}
        items={avoid.map((id) => ({ id, name: name(id) }))}
        onRemove={(id) =>
          void change([{ remove: { kind: 'avoid', id } }], t('plan.wishForm.avoidRemoved', { name: name(id) }))
        }
      />
      {asking ? (
        <RoleCombobox
          key={round}
          label={t('plan.wishForm.avoidAsk')}
          graph={graph}
          search={search}
          listPath={paths.list()}
          onChoose={(id) => {
            moved.current = true;
            setRound(round + 1);
            void change([{ set: { kind: 'avoid', id } }], t('plan.wishForm.avoidAdded', { name: name(id) }));
          }}
        />
      ) : null}
      <p>
        <Button look="quiet" onClick={() => turn(!asking)}>
          {t(asking ? 'plan.wishForm.close' : 'plan.wishForm.avoidAdd')}
        </Button>
      </p>
    </div>
  );
}
