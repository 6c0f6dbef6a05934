import { useId, useState } from 'react';
import type { Kind } from '../../core/browse/entries';
import { activeCount, STRAIN_LIMITS } from '../../core/browse/filterRoles';
import { useWords } from '../../i18n/useWords';
import { Button } from '../Button';
import { FacetField } from './FacetField';
import styles from './FilterPanel.module.css';
import type { FilterView } from './filterView';
import type { Labels } from './useLabels';

type Props = {
  list: FilterView;
  labels: Labels;
  /** Inside something that opens and closes by itself: only the questions. */
  isAlwaysOpen?: boolean;
};

const KINDS: readonly Kind[] = ['care', 'outside', 'side'];
const ids = (terms: readonly { readonly id: string }[]) => terms.map((term) => term.id);

/** The questions to narrow the roles by: a column beside them, or folded above them on a phone. */
export function FilterPanel({ list, labels, isAlwaysOpen = false }: Props) {
  const { t } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { groups, levels, sectors, versions = [] } = list.graph.vocabulary;
  const active = activeCount(list.filters);
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  const questions = (
    <>
      <FacetField facet="kind" options={KINDS} list={list} labels={labels} isOpen />
      <FacetField facet="without" options={['nights', 'irregular']} list={list} labels={labels} isOpen />
      <FacetField facet="maxStrain" options={STRAIN_LIMITS} list={list} labels={labels} isOpen isSingle />
      <FacetField facet="group" options={ids(groups)} list={list} labels={labels} isOpen />
      <FacetField facet="level" options={ids(levels)} list={list} labels={labels} />
      <FacetField facet="sector" options={ids(sectors)} list={list} labels={labels} />
      {/* Nothing is newer than the version of now. */}
      {versions.length > 1 ? (
        <FacetField facet="since" options={versions.slice(0, -1)} list={list} labels={labels} isSingle />
      ) : null}
    </>
  );
  if (isAlwaysOpen) return <div className={styles.facets}>{questions}</div>;
  return (
    <div className={styles.panel}>
      <button
        type="button"
        id={`${id}-button`}
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('filters.title')}{' '}
        {active > 0 ? <span className={styles.active}>{t('filters.on', { count: active })}</span> : null}
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
      </button>
      <div id={id} className={styles.facets} data-open={isOpen}>
        {questions}
        <div className={styles.done}>
          <Button onClick={close}>{t('filters.show', { count: list.roles.length })}</Button>
        </div>
      </div>
    </div>
  );
}
