import { compareTable, type TableRow } from '../../core/compare/compareTable';
import type { Role } from '../../core/model/graph';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { MOST_HOURS, useSettings } from '../../state/useSettings';
import { Fold } from '../../ui/Fold';
import { HoursChoice } from '../../ui/HoursChoice';
import { LoadState } from '../../ui/LoadState';
import { EachAlone } from '../../ui/PartBoundary';
import { RegionChoice } from '../../ui/RegionChoice';
import styles from './CompareScreen.module.css';
import { CompareSkills } from './CompareSkills';
import { CompareTable } from './CompareTable';
import { PrintEqual } from './PrintEqual';
import { QuestionLinks } from './QuestionLinks';
import { ToSheet } from './ToSheet';
import { TradeLine } from './TradeLine';
import { useCompared } from './useCompared';
import type { CompareQuestion } from './useCompareQuestion';
import { useTableWords } from './useTableWords';

type Props = { roles: readonly Role[]; question: CompareQuestion };

/** The trade in a sentence, the table with the differences first, what stays equal, and the skills. */
export function SideBySide({ roles, question }: Props) {
  const { t, pick, language } = useWords();
  const { hours, setHours, region, regions, setRegion } = useSettings();
  const { compared, details, state, countsDiplomas } = useCompared(roles);
  const tell = useTableWords(compared);
  const rows = compareTable(compared);
  // What stands in the files of the roles comes later, or not at all: no row of "unknown" for it.
  const there = details ? rows : rows.filter((row) => !FROM_FILES.has(row.key));
  const different = there.filter((row) => !row.equal && !row.unknown);
  const equal = there.filter((row) => row.equal && !row.unknown);
  const unknown = there.filter((row) => row.unknown);
  const list = formatList(
    roles.map((role) => pick(role.name)),
    language,
  );
  const table = { roles, details, region, tell };
  return (
    <EachAlone>
      <TradeLine compared={compared} question={question} />
      {countsDiplomas ? <p className={styles.quiet}>{t('compare.planDiplomas')}</p> : null}
      <section aria-labelledby="verschillen" className={styles.section}>
        <h2 id="verschillen">{t('compare.table')}</h2>
        <div className={`${styles.settings} no-print`}>
          <HoursChoice hours={hours} most={MOST_HOURS} onChange={setHours} />
          <RegionChoice region={region} regions={regions} onChange={setRegion} />
        </div>
        <LoadState state={state} loading={t('compare.loading')} failed={t('compare.failed')} />
        {state.status === 'loading' ? (
          <div className={styles.waiting} />
        ) : (
          <>
            {different.some(({ key }) => key !== 'certainty') ? null : <p>{t('compare.noDifference')}</p>}
            <QuestionLinks rows={different} />
            <CompareTable {...table} rows={different} caption={t('compare.caption', { list })} hasAnchors />
            {equal.length > 0 ? (
              <>
                <div className={`${styles.equal} no-print`}>
                  <Fold title={t('compare.equal', { count: equal.length })}>
                    <CompareTable {...table} rows={equal} caption={t('compare.captionEqual', { list })} />
                  </Fold>
                  <p className={styles.quiet}>{equal.map((row) => tell(row).title).join(' · ')}</p>
                </div>
                <PrintEqual rows={equal.map(tell)} />
              </>
            ) : null}
            {unknown.length > 0 ? (
              <p className={styles.quiet}>
                {t('compare.allUnknown', {
                  list: formatList(
                    unknown.map((row) => tell(row).title),
                    language,
                  ),
                })}
              </p>
            ) : null}
            <p className={styles.quiet}>
              {t('compare.payNote')} {t('lens.notHealth')}
            </p>
          </>
        )}
      </section>
      <CompareSkills roles={roles} />
      <ToSheet roles={roles} />
    </EachAlone>
  );
}

const FROM_FILES: ReadonlySet<TableRow['key']> = new Set(['tasks', 'settings', 'certainty']);
