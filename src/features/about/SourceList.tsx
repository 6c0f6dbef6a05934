import { useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Button } from '../../ui/Button';
import type { AskedSource } from './askedSource';
import { type CountedSource, filterSources, groupSources, NO_FILTER } from './groupSources';
import { LetterGroup } from './LetterGroup';
import { SourceFilters } from './SourceFilters';
import styles from './SourceList.module.css';

type Props = {
  sources: readonly CountedSource[];
  asked: AskedSource | null;
};

/** So many found sources show at once; more stay folded under their letter, so that an old phone keeps up. */
const SHOWN_AT_ONCE = 40;

/** Every source, to search through and to narrow, under the first letter of its publisher. */
export function SourceList({ sources, asked }: Props) {
  const { t } = useWords();
  const { dataDate } = useNetwork().graph;
  const [filter, setFilter] = useState(NO_FILTER);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterSources(sources, wanted, dataDate), [sources, wanted, dataDate]);
  const groups = useMemo(() => groupSources(found), [found]);
  const count = found.length;
  const total = sources.length;
  const unfolds = count <= SHOWN_AT_ONCE;
  return (
    <div className={styles.list}>
      <SourceFilters filter={filter} onChange={setFilter} />
      <p role="status" className={styles.count}>
        {count === total ? t('about.sources.count', { count }) : t('about.sources.countOf', { count, total })}
      </p>
      {count === total ? null : (
        <p className="no-print">
          <Button look="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t('about.sources.clear')}
          </Button>
        </p>
      )}
      {count === 0 ? <p>{t('about.sources.none')}</p> : null}
      <div>
        {groups.map((group) => (
          // A new search folds and unfolds anew.
          <LetterGroup key={`${group.id} ${unfolds}`} group={group} startsOpen={unfolds} asked={asked} />
        ))}
      </div>
    </div>
  );
}
