import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Lens.module.css';

type Props = { facts: RoleDetail['facts']; sourceList: RoleDetail['sourceList'] };

/** The area of figures about the whole country. */
const NATIONAL = 'nederland';

/** Published figures, each with its area, its year and its source. */
export function Facts({ facts, sourceList }: Props) {
  const { t, pick, language } = useWords();
  if (facts.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{t('role.lenses.facts')}</h4>
      <ul role="list" className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p>{pick(fact.text)}</p>
            <p className={styles.area}>
              {t('roleMore.lenses.factOf', {
                area: fact.region === NATIONAL ? t('roleMore.lenses.national') : pick(fact.area),
                date: formatDate(fact.asOf, language),
              })}
            </p>
            <Evidence {...fact} sourceList={sourceList} of={pick(fact.text)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
