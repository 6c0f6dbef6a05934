import { type Grid, SHORTAGE_LEVELS, STRAIN_BANDS } from '../../core/insights/scarceAndHeavy';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { bandWord } from '../../ui/filters/bandWords';
import { listPath } from './listPath';
import styles from './StrainGrid.module.css';

type Props = {
  grid: Grid;
  /** Function group; empty: all. */
  group: string;
  title: string;
};

/** Shades of a cell beside its number: 0 for nothing, 4 for the fullest. */
const SHADES = 4;

/** Jobs by strain (down) and demand for people (across): every number is there to read, and leads to those jobs. */
export function StrainGrid({ grid, group, title }: Props) {
  const { t } = useWords();
  const { vocabulary } = useNetwork().graph;
  const most = Math.max(1, ...grid.counts.flat());
  const to = (strain: string, shortage: string) =>
    listPath(vocabulary, { group: group === '' ? [] : [group], strain: [strain], shortage: [shortage] });
  return (
    <>
      <table className={`${styles.grid} numbers`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insights.both.strain')}</th>
            {SHORTAGE_LEVELS.map((level) => (
              <th key={level} scope="col">
                {bandWord(t, 'shortage', level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...STRAIN_BANDS].reverse().map((band) => (
            <tr key={band}>
              <th scope="row">{bandWord(t, 'strain', String(band))}</th>
              {SHORTAGE_LEVELS.map((level, row) => {
                const count = grid.counts[row]?.[band] ?? 0;
                return (
                  <td key={level} data-shade={Math.ceil((count / most) * SHADES)}>
                    {count === 0 ? (
                      count
                    ) : (
                      <AppLink
                        to={to(String(band), level)}
                        aria-label={t('insights.both.cell', {
                          jobs: t('insights.jobs', { count }),
                          strain: bandWord(t, 'strain', String(band)),
                          shortage: bandWord(t, 'shortage', level),
                        })}
                      >
                        {count}
                      </AppLink>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('insights.both.gridHow')} {t('insights.both.apart', { count: grid.unknown.length })}
      </p>
    </>
  );
}
