import { groupSteps, type Place, type PlacedStep } from '../../core/employers/stepsWithin';
import { useWords } from '../../i18n/useWords';
import styles from './StepTable.module.css';
import { useGroupNames } from './useGroupNames';

type Props = { name: string; steps: readonly PlacedStep[] };

const COLUMNS: readonly { readonly key: 'inside' | 'neighbours' | 'elsewhere'; readonly places: readonly Place[] }[] = [
  { key: 'inside', places: ['inside'] },
  { key: 'neighbours', places: ['neighbours'] },
  { key: 'elsewhere', places: ['region', 'nowhere'] },
];

/** How many steps touch each function group, and where they lead or come from: the busiest group first. */
export function StepTable({ name, steps }: Props) {
  const { t } = useWords();
  const names = useGroupNames();
  const count = (list: readonly PlacedStep[], places: readonly Place[]) =>
    list.filter(({ place }) => places.includes(place)).length;
  return (
    <table className={styles.table}>
      <caption>{t('employers.table.caption', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('employers.table.group')}</th>
          {COLUMNS.map(({ key }) => (
            <th key={key} scope="col">
              {t(`employers.table.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groupSteps(steps).map(({ group, steps: list }) => (
          <tr key={group}>
            <th scope="row">{names(group)}</th>
            {COLUMNS.map(({ key, places }) => (
              <td key={key} className="numbers">
                {count(list, places)}
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">{t('employers.table.total')}</th>
          {COLUMNS.map(({ key, places }) => (
            <td key={key} className="numbers">
              {count(steps, places)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
