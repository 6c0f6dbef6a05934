import { useEffect, useRef, useState } from 'react';
import { followIds } from '../../core/graph/followIds';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useSearch } from '../../state/search';
import { Button } from '../../ui/Button';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { Station } from '../../ui/Station';
import styles from './SituationForm.module.css';
import type { Change } from './useChange';

/** The reader's own role: a field until it is known, then their place on the map, which they can change. */
export function MyRole({ change }: { change: Change }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const id = usePlan().about.role;
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** Where focus goes once the other half of this part stands there. */
  const next = useRef<'input' | 'button' | null>(null);
  useEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const turn = (on: boolean) => {
    next.current = on ? 'input' : 'button';
    setAsking(on);
  };
  const choose = (chosen: string) => {
    turn(false);
    void change([{ set: { kind: 'about', id: 'role', value: chosen } }]);
  };
  const [found] = id === undefined ? [] : followIds(graph, [id]);
  const role = found?.kind === 'kept' || found?.kind === 'moved' ? found.role : null;
  return (
    <div ref={box} className={styles.part}>
      {role && !asking ? (
        <div className={styles.here}>
          <Station line="here" />
          <p>
            <span className={styles.quiet}>{t('common.here')}</span>
            <span className={styles.name}>{pick(role.name)}</span>
          </p>
          <Button look="quiet" onClick={() => turn(true)}>
            <span aria-hidden="true">{t('plan.situation.roleChange')}</span>
            <span className="visually-hidden">{t('plan.situation.roleChangeLabel', { name: pick(role.name) })}</span>
          </Button>
        </div>
      ) : null}
      {found?.kind === 'moved' && !asking ? <p className={styles.quiet}>{t('plan.situation.roleMoved')}</p> : null}
      {found?.kind === 'split' ? <Split roles={found.roles} onChoose={choose} /> : null}
      {found?.kind === 'gone' || found?.kind === 'unknown' ? (
        <p>{t('plan.situation.roleGone', { id: found.id })}</p>
      ) : null}
      {role && !asking ? null : <Ask onChoose={choose} />}
      {role && asking ? (
        <p>
          <Button look="quiet" onClick={() => turn(false)}>
            {t('plan.situation.roleKeep')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Ask({ onChoose }: { onChoose: (id: string) => void }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  return (
    <RoleCombobox
      label={t('plan.situation.roleAsk')}
      graph={graph}
      search={search}
      listPath={paths.list()}
      onChoose={onChoose}
    />
  );
}

/** A role that became several: only the reader knows which one is theirs. */
function Split({ roles, onChoose }: { roles: readonly Role[]; onChoose: (id: string) => void }) {
  const { t, pick } = useWords();
  return (
    <>
      <p>{t('plan.situation.roleSplit')}</p>
      <ul role="list" className={styles.choices}>
        {roles.map((role) => (
          <li key={role.id}>
            <Button look="quiet" onClick={() => onChoose(role.id)}>
              {pick(role.name)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
