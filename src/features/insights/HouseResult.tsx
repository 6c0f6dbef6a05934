import { useMemo } from 'react';
import { type Candidates, candidatesFor, type ScarceJob } from '../../core/insights/scarce';
import { formatMonths } from '../../i18n/duration';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { MoreList } from '../../ui/MoreList';
import { Downloads } from './chart/Downloads';
import type { TableData } from './chart/tableData';
import styles from './House.module.css';
import { useNames } from './useNames';

type Props = { scarce: readonly ScarceJob[]; counts: Readonly<Record<string, number>> };

const FIRST = 8;

/** Which scarce jobs the people of a house are near, and that it is an upper bound. */
export function HouseResult({ scarce, counts }: Props) {
  const { t } = useWords();
  const found = useMemo(() => candidatesFor(scarce, counts), [scarce, counts]);
  const isFilled = Object.values(counts).some((people) => people > 0);
  const told =
    found.length > 0 ? t('insights.house.result', { count: found.length }) : t('insights.house.resultNobody');
  return (
    <>
      <p role="status">{isFilled ? told : t('insights.house.resultNone')}</p>
      {found.length > 0 ? (
        <>
          <p>{t('insights.house.bound')}</p>
          <MoreList
            items={found}
            first={FIRST}
            keyOf={({ role }) => role.id}
            of={t('insights.house.list')}
            className={styles.results}
            itemClassName={styles.result}
          >
            {(candidates) => <Result {...candidates} />}
          </MoreList>
          <HouseFile found={found} />
        </>
      ) : null}
    </>
  );
}

function Result({ role, from, people }: Candidates) {
  const { t, language } = useWords();
  const names = useNames();
  return (
    <>
      <p className={styles.head}>
        <AppLink to={paths.role(role.id)}>{names.role(role)}</AppLink>
        <span className={`${styles.most} numbers`}>{t('insights.house.most', { count: people })}</span>
      </p>
      <ul role="list" className={styles.from}>
        {from.map((near) => (
          <li key={near.role.id}>
            <AppLink to={paths.route(near.role.id, role.id)}>
              {t('insights.house.from', {
                count: near.people,
                role: names.roleInside(near.role),
                steps: t('insights.steps', { count: near.steps }),
                duration: t('time.about', { duration: formatMonths(near.months, t, language) }),
              })}
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The whole answer as a file, for a talk at work. It is made here, of what was typed here. */
function HouseFile({ found }: { found: readonly Candidates[] }) {
  const { t, language } = useWords();
  const names = useNames();
  const table: TableData = {
    caption: t('insights.house.file'),
    head: [
      t('insights.house.target'),
      t('insights.house.source'),
      t('insights.house.count'),
      t('insights.house.stepCount'),
      t('insights.months'),
    ],
    rows: found.flatMap(({ role, from }) =>
      from.map((near) => [
        { text: names.role(role) },
        { text: names.role(near.role) },
        { text: formatNumber(near.people, language), value: near.people },
        { text: String(near.steps), value: near.steps },
        { text: formatNumber(near.months, language, 1), value: near.months },
      ]),
    ),
  };
  return <Downloads file="wie-kan-schaars-werk-doen" title={t('insights.house.file')} table={table} />;
}
