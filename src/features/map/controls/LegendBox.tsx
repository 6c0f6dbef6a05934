import { useState } from 'react';
import { late } from '../../../i18n/late';
import { useWords } from '../../../i18n/useWords';
import { LENS_WORDS } from '../../../state/address/listAddress';
import { paths } from '../../../state/address/paths';
import type { RoleList } from '../../../state/useRoleList';
import { LensChoice } from '../../../ui/filters/LensChoice';
import { LensLegend } from '../../../ui/filters/LensLegend';
import type { Labels } from '../../../ui/filters/useLabels';
import { PartBoundary } from '../../../ui/PartBoundary';
import styles from './LegendBox.module.css';

const LegendSigns = late(() => import('./LegendSigns'));

type Props = {
  list: RoleList;
  labels: Labels;
  /** Under the map instead of over its corner. */
  isInline?: boolean;
};

/** The lens with its scale, which is also the filter, and what the signs on the map mean. */
export function LegendBox({ list, labels, isInline = false }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(isInline);
  return (
    <div className={`${styles.box} no-print`} data-inline={isInline}>
      <LensChoice list={list} isCompact />
      {list.lens ? (
        <LensLegend
          list={list}
          lens={list.lens}
          labels={labels}
          methodPath={`${paths.sources()}#${LENS_WORDS[list.lens]}`}
          isCompact
        />
      ) : null}
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('map.legend.title')}
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen ? (
        <PartBoundary>
          <LegendSigns hasFresh={list.filters.chosen.since.length > 0} />
        </PartBoundary>
      ) : null}
    </div>
  );
}
