import { useDeferredValue } from 'react';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/Page';
import { ActiveFilters } from './ActiveFilters';
import { EmptyResult } from './EmptyResult';
import { FilterPanel } from './FilterPanel';
import { LensChoice } from './LensChoice';
import { LensLegend } from './LensLegend';
import styles from './ListScreen.module.css';
import { QueryField } from './QueryField';
import { ResultCount } from './ResultCount';
import { RoleSections } from './RoleSections';
import { useLabels } from './useLabels';
import { useList } from './useList';

/** All roles in one list, the equal of the map: filter, look through a lens, choose one. */
export default function ListScreen() {
  const { t } = useWords();
  const list = useList();
  // Hundreds of rows may come a moment later than the answer of the control that was pressed.
  const shown = useDeferredValue(list);
  const labels = useLabels(list.graph.vocabulary);
  return (
    <Page title={t('list.title')} heading={t('list.heading')}>
      <p className={styles.intro}>{t('list.intro')}</p>
      <div className={styles.layout}>
        <search className={styles.side} aria-label={t('list.filtersLabel')}>
          <QueryField list={list} />
          <FilterPanel list={list} labels={labels} />
        </search>
        <div className={styles.results}>
          <LensChoice list={list} />
          {list.lens ? <LensLegend list={list} lens={list.lens} labels={labels} /> : null}
          <ResultCount list={list} />
          <ActiveFilters list={list} labels={labels} />
          {shown.roles.length > 0 ? <RoleSections list={shown} /> : <EmptyResult list={shown} labels={labels} />}
        </div>
      </div>
    </Page>
  );
}
