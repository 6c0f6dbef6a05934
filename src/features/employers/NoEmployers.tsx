import { employerWaysOut } from '../../core/employers/browseEmployers';
import type { EmployerFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import styles from './EmployersScreen.module.css';
import type { EmployerFilterView } from './useEmployerFilters';

type Props = { employers: readonly EmployerFile[]; view: EmployerFilterView };

/** Nobody fits: which one question to let go, and what that brings. */
export function NoEmployers({ employers, view }: Props) {
  const { t } = useWords();
  const ways = employerWaysOut(employers, view.filters);
  return (
    <section aria-labelledby="geen-werkgevers" className={styles.empty}>
      <h2 id="geen-werkgevers">{t('employers.emptyTitle')}</h2>
      <p>{t(ways.length > 0 ? 'employers.emptyText' : 'employers.emptyNoWay')}</p>
      {ways.length > 0 ? (
        <ul role="list" className={styles.ways}>
          {ways.map(({ drop, count }) => (
            <li key={drop}>
              <Button look="quiet" onClick={() => view.drop(drop)}>
                {t('employers.drop', { facet: t(`employers.facet.${drop}`), count })}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        // Starting over keeps the reader's region, which may itself be what leaves nothing.
        <p>
          {view.region ? (
            <Button look="quiet" onClick={() => view.setRegion(null)}>
              {t('employers.allRegions')}
            </Button>
          ) : null}{' '}
          <ButtonLink to={paths.employers()}>{t('employers.startOver')}</ButtonLink>
        </p>
      )}
    </section>
  );
}
