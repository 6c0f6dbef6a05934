import { registrationChanges } from '../../core/plan/ownCredentials';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useRoleDetail } from '../../state/useLoaded';
import { useWays, type WaysFile } from '../../state/useWays';
import { LoadState } from '../../ui/LoadState';
import { ChosenList } from './ChosenList';
import { PickList } from './PickList';
import picks from './PickList.module.css';
import { myRoleOf } from './rolesNow';
import styles from './SituationForm.module.css';
import type { Change } from './useChange';

const KINDS = ['law', 'title', 'asked', 'voluntary'] as const;

/** The registers that the reader stands in: first those of their role, all of them on request. */
export function MyRegistrations({ change }: { change: Change }) {
  const { t } = useWords();
  const ways = useWays();
  const role = usePlan().about.role !== undefined;
  return (
    <section className={`${styles.part} ${styles.registers}`} data-role={role}>
      <h3>{t('plan.situation.registrations')}</h3>
      <p className={styles.quiet}>{t('plan.situation.registrationsText')}</p>
      <LoadState
        state={ways}
        loading={t('plan.situation.registrationsLoading')}
        failed={t('plan.situation.registrationsFailed')}
      />
      {ways.status === 'ready' ? <Registers change={change} registrations={ways.value.registrations} /> : null}
    </section>
  );
}

type RegistersProps = { change: Change; registrations: WaysFile['registrations'] };

function Registers({ change, registrations }: RegistersProps) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const role = myRoleOf(graph, plan);
  const chosen = new Set(plan.registrations);
  const rules = Object.values(registrations);
  const toggle = (id: string, on: boolean) => {
    const rule = Object.hasOwn(registrations, id) ? registrations[id] : undefined;
    const changes = rule ? registrationChanges(rule, on) : [{ remove: { kind: 'registration', id } as const }];
    const credential = graph.vocabulary.credentials.find((term) => term.id === rule?.credential);
    void change(changes, credential ? t(saying(on, changes.length), { name: pick(credential) }) : '');
  };
  const ofRole = role ? <OfRole id={role.id} rules={registrations} chosen={chosen} onToggle={toggle} /> : null;
  return (
    <>
      {ofRole}
      <ChosenList
        label={t('plan.situation.registrations')}
        items={plan.registrations.map((id) => {
          const rule = Object.hasOwn(registrations, id) ? registrations[id] : undefined;
          return { id, name: rule ? pick(rule.name) : t('plan.situation.noLonger', { id }) };
        })}
        onRemove={(id) => toggle(id, false)}
      />
      <PickList
        title={t('plan.situation.registrationFold')}
        searchLabel={t('plan.situation.registrationSearch')}
        groups={KINDS.map((kind) => ({
          id: kind,
          title: t(`plan.situation.registrationGroup.${kind}`),
          items: rules.filter((rule) => rule.kind === kind).map((rule) => ({ id: rule.id, name: pick(rule.name) })),
        })).filter(({ items }) => items.length > 0)}
        chosen={chosen}
        onToggle={toggle}
      />
    </>
  );
}

/** What became of the diploma that the registration proves. */
function saying(on: boolean, changes: number) {
  if (on) return 'plan.situation.cameAlong' as const;
  return changes > 1 ? ('plan.situation.wentAlong' as const) : ('plan.situation.stays' as const);
}

type OfRoleProps = {
  id: string;
  rules: WaysFile['registrations'];
  chosen: ReadonlySet<string>;
  onToggle: (id: string, chosen: boolean) => void;
};

/** The few registers in which people of the reader's role stand, ready to tick. */
function OfRole({ id, rules, chosen, onToggle }: OfRoleProps) {
  const { t, pick } = useWords();
  const detail = useRoleDetail(id);
  const own = detail.status === 'ready' ? detail.value.standsIn.flatMap((rule) => rules[rule] ?? []) : [];
  if (own.length === 0) return null;
  return (
    <fieldset className={picks.group}>
      <legend className={styles.quiet}>{t('plan.situation.registrationsWith')}</legend>
      {own.map((rule) => (
        <label key={rule.id} className={picks.item}>
          <input
            type="checkbox"
            checked={chosen.has(rule.id)}
            onChange={(event) => onToggle(rule.id, event.target.checked)}
          />
          <span>{pick(rule.name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
