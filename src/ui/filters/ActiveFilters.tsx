import { useRef } from 'react';
import { activeCount, FACETS, type Filters, NO_FILTERS, toggled, without } from '../../core/browse/filterRoles';
import { useWords } from '../../i18n/useWords';
import styles from './ActiveFilters.module.css';
import type { FilterView } from './filterView';
import type { Labels } from './useLabels';

type Props = { list: FilterView; labels: Labels };

/** What is chosen, each to be undone on its own, or all at once. */
export function ActiveFilters({ list, labels }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLParagraphElement>(null);
  const { filters } = list;
  const chips = FACETS.flatMap((facet) =>
    filters.chosen[facet].map((option) => ({
      key: `${facet}:${option}`,
      name: labels.chip(facet, option),
      next: toggled(filters, facet, option),
    })),
  );
  if (filters.query.trim() !== '')
    chips.unshift({
      key: 'query',
      name: t('filters.chip.query', { text: filters.query.trim() }),
      next: without(filters, 'query'),
    });
  // The button that was pressed goes away: keep the keyboard at this place.
  const undo = (next: Filters) => {
    list.choose(next);
    heading.current?.focus();
  };
  return (
    <div className={styles.active} data-empty={activeCount(filters) === 0}>
      <p ref={heading} tabIndex={-1} className="visually-hidden">
        {t('filters.active')}: {activeCount(filters)}
      </p>
      {chips.length > 0 ? (
        <ul role="list">
          {chips.map(({ key, name, next }) => (
            <li key={key}>
              <button type="button" className={styles.chip} onClick={() => undo(next)}>
                <span className="visually-hidden">{t('filters.remove', { name })}</span>
                <span aria-hidden="true">{name}</span>
                <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
                  <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.clear} onClick={() => undo(NO_FILTERS)}>
              {t('filters.clear')}
            </button>
          </li>
        </ul>
      ) : null}
    </div>
  );
}
