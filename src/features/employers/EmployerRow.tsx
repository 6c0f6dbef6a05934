import { useId } from 'react';
import { rolesOf } from '../../core/employers/rolesOf';
import type { EmployerFile } from '../../core/model/data';
import { formatList, formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import styles from './EmployerRow.module.css';
import { useSectorNames } from './useSectorNames';

type Props = {
  employer: EmployerFile;
  isChosen: boolean;
  /** Five are chosen already: others cannot be added. */
  isFull: boolean;
  onToggle: () => void;
};

/** One employer in the list: its name, what it does and where, its size as far as known, and its roles. */
export function EmployerRow({ employer, isChosen, isFull, onToggle }: Props) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const sectors = useSectorNames();
  const id = useId();
  const { name, municipalities, size } = employer;
  const { confirmed, likely } = rolesOf(employer, graph.roles);
  return (
    <div className={styles.row} data-chosen={isChosen}>
      <label className={`${styles.choose} no-print`}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull && !isChosen}
          onChange={onToggle}
          aria-describedby={id}
        />
        <span className="visually-hidden">{t('employers.choose', { name })}</span>
      </label>
      <div className={styles.text}>
        <p className={styles.name} lang="nl">
          <AppLink to={paths.employer(employer.id)}>{name}</AppLink>
        </p>
        <p>{sectors(employer.sectors).join(' · ')}</p>
        <p className={styles.small}>{formatList(municipalities, language)}</p>
        <p id={id} className={`${styles.small} numbers`}>
          {confirmed.length > 0 ? `${t('employers.row.confirmed', { count: confirmed.length })}, ` : ''}
          {t('employers.row.likely', { count: likely.length })} ·{' '}
          {'value' in size
            ? t('employers.row.size', { value: formatNumber(size.value, language) })
            : t('employers.row.noSize')}
        </p>
      </div>
    </div>
  );
}
