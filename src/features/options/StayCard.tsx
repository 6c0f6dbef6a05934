import type { Role, Step } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { AppLink } from '../../ui/AppLink';
import styles from './OptionCard.module.css';

type Props = {
  role: Role;
  /** Whether lighter work is what is asked for. */
  lighter: boolean;
  /** Side tasks that go together with the job one has. */
  beside: readonly Step[];
};

/** Staying is always on the list, with what to ask for. */
export function StayCard({ role, lighter, beside }: Props) {
  const { t, pick } = useWords();
  const { query } = useAddress();
  return (
    <article className={styles.card}>
      <h3 className={styles.name}>{t('options.stayTitle')}</h3>
      <p className={styles.why}>{t('options.stayText')}</p>
      <p>{t('options.stayAsk')}</p>
      <ul className={styles.asks}>
        <li>{t('options.stayTasks')}</li>
        <li>{t('options.stayHours')}</li>
        <li>{t('options.stayTeam')}</li>
      </ul>
      {lighter ? (
        <>
          {role.payUnknown ? null : (
            <p>
              <AppLink to={`${paths.role(role.id)}#pensioen`}>{t('options.stayOlder')}</AppLink>
            </p>
          )}
          <p>{t('lens.notHealth')}</p>
        </>
      ) : null}
      {beside.length > 0 ? (
        <>
          <p>{t('options.stayBeside')}</p>
          <ul className={styles.asks}>
            {beside.map((step) => (
              <li key={step.to.id}>
                <AppLink to={carry(paths.role(step.to.id), query)}>{pick(step.to.name)}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
