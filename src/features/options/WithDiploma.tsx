import type { OptionsAnswer } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import type { Conditions } from '../../state/address/limits';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Conditions.module.css';

type Props = { barred: OptionsAnswer['barred']; conditions: Conditions; onChange: (conditions: Conditions) => void };

/** Steps that are open with one more diploma; one press says "I have it". */
export function WithDiploma({ barred, conditions, onChange }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  if (barred.length === 0) return null;
  const name = (id: string) => {
    const term = graph.vocabulary.credentials.find((credential) => credential.id === id);
    return term ? pick(term) : id;
  };
  return (
    <section aria-labelledby="with-diploma" className={styles.barred}>
      <h2 id="with-diploma">{t('options.withDiploma')}</h2>
      <ul role="list">
        {barred.map(({ step, needs }) => (
          <li key={step.to.id}>
            <Station line={step.to.group} size="s" />
            <span>
              <AppLink to={carry(paths.role(step.to.id), query)}>{pick(step.to.name)}</AppLink>
              <br />
              {t('options.needs', { list: needs.map(name).join(' / ') })}{' '}
              {needs[0] ? (
                <button
                  type="button"
                  className={styles.have}
                  onClick={() => onChange({ ...conditions, has: [...conditions.has, needs[0] ?? ''] })}
                >
                  {t('options.haveIt')}
                  <span className="visually-hidden"> ({name(needs[0])})</span>
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
