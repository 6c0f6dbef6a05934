import { useMemo } from 'react';
import { credentialGroups, credentialsOf, credentialsWithRole } from '../../core/plan/ownCredentials';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useWays } from '../../state/useWays';
import { ChosenList } from './ChosenList';
import { PickList } from './PickList';
import { myRoleOf } from './rolesNow';
import styles from './SituationForm.module.css';
import type { Change } from './useChange';

/** The diplomas that the reader has: those of their role and their registrations by themselves, others by choice. */
export function MyDiplomas({ change }: { change: Change }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const role = myRoleOf(graph, plan);
  const parts = useMemo(() => credentialGroups(graph), [graph]);
  const ofRole = useMemo(() => (role ? credentialsWithRole(graph, role) : []), [graph, role]);
  const ways = useWays();
  const proven = credentialsOf(
    { diplomas: [], registrations: plan.registrations },
    ways.status === 'ready' ? ways.value.registrations : {},
  );
  /** Why a diploma stands there without being chosen here. */
  const fixed = new Map([
    ...proven.map((id) => [id, t('plan.situation.withRegistration')] as const),
    ...ofRole.map(({ id }) => [id, t('plan.situation.withRole')] as const),
  ]);
  const toggle = (id: string, chosen: boolean) => {
    const record = { kind: 'diploma', id } as const;
    void change([chosen ? { set: record } : { remove: record }]);
  };
  const nameOf = (id: string) => {
    const term = graph.vocabulary.credentials.find((credential) => credential.id === id);
    return term ? pick(term) : t('plan.situation.noLonger', { id });
  };
  return (
    <section className={styles.part}>
      <h3>{t('plan.situation.diplomas')}</h3>
      <p className={styles.quiet}>{t('plan.situation.diplomasText')}</p>
      <ChosenList
        label={t('plan.situation.diplomas')}
        items={[...new Set([...ofRole.map(({ id }) => id), ...plan.diplomas, ...proven])].map((id) => ({
          id,
          name: nameOf(id),
          fixed: fixed.get(id),
        }))}
        onRemove={(id) => toggle(id, false)}
      />
      <PickList
        title={t('plan.situation.diplomaFold')}
        searchLabel={t('plan.situation.diplomaSearch')}
        groups={parts.map(({ group, credentials }) => ({
          id: group,
          title: t(`plan.situation.diplomaGroup.${group}`),
          items: credentials.map((term) => ({
            id: term.id,
            name: pick(term),
            fixed: fixed.get(term.id),
          })),
        }))}
        chosen={new Set(plan.diplomas)}
        onToggle={toggle}
      />
    </section>
  );
}
