import { useMemo } from 'react';
import { filterEmployers } from '../../core/employers/browseEmployers';
import { MOST_EMPLOYERS } from '../../core/employers/narrow';
import type { EmployerFile } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { atEmployers, readEmployers } from '../../state/address/employerAddress';
import { withQuery } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { ChosenBar } from './ChosenBar';
import { EmployerFilters } from './EmployerFilters';
import { EmployerRow } from './EmployerRow';
import styles from './EmployersScreen.module.css';
import { NoEmployers } from './NoEmployers';
import { useEmployerFilters } from './useEmployerFilters';

type Props = { employers: readonly EmployerFile[] };

/** The list under its filters, with a box before each employer to take it along. */
export function EmployerList({ employers }: Props) {
  const { t, language } = useWords();
  const { path, query, go } = useAddress();
  const view = useEmployerFilters(employers);
  const { filters } = view;
  const shown = useMemo(() => filterEmployers(employers, filters), [employers, filters]);
  const { ids } = readEmployers(query);
  const chosen = employers.filter(({ id }) => ids.includes(id)).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const unknown = ids.filter((id) => !chosen.some((employer) => employer.id === id));
  const isFull = chosen.length >= MOST_EMPLOYERS;
  const choose = (next: readonly string[]) =>
    go(atEmployers(withQuery(path, Object.fromEntries(query)), next), { replace: true });
  const toggle = (id: string) => {
    const others = chosen.flatMap((employer) => (employer.id === id ? [] : [employer.id]));
    choose(others.length < chosen.length ? others : [...others, id]);
  };
  return (
    <>
      <EmployerFilters employers={employers} view={view} />
      <p role="status" className={styles.count}>
        {shown.length === employers.length
          ? t('employers.count', { count: shown.length })
          : t('employers.countOf', { count: shown.length, total: employers.length })}
      </p>
      {unknown.length > 0 ? (
        <p>{t('employers.narrow.unknown', { count: unknown.length, names: formatList(unknown, language) })}</p>
      ) : null}
      {shown.length === 0 ? <NoEmployers employers={employers} view={view} /> : null}
      {/* The bar sticks within this box, so that it never lies over the filters. */}
      <div>
        <ul role="list" className={styles.list}>
          {shown.map((employer) => (
            <li key={employer.id}>
              <EmployerRow
                employer={employer}
                isChosen={ids.includes(employer.id)}
                isFull={isFull}
                onToggle={() => toggle(employer.id)}
              />
            </li>
          ))}
        </ul>
        <ChosenBar employers={chosen} onClear={() => choose([])} />
      </div>
    </>
  );
}
