import { useDeferredValue } from 'react';
import { useWords } from '../../i18n/useWords';
import { NarrowingNote } from '../../parts/employers/slots';
import { LENS_WORDS } from '../../state/address/listAddress';
import { mapPath } from '../../state/address/mapAddress';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useRoleList } from '../../state/useRoleList';
import { ActiveFilters } from '../../ui/filters/ActiveFilters';
import { FilterPanel } from '../../ui/filters/FilterPanel';
import { LensChoice } from '../../ui/filters/LensChoice';
import { LensLegend } from '../../ui/filters/LensLegend';
import { QueryField } from '../../ui/filters/QueryField';
import { useLabels } from '../../ui/filters/useLabels';
import { Page } from '../../ui/Page';
import { EachAlone } from '../../ui/PartBoundary';
import { ViewSwitch } from '../../ui/ViewSwitch';
import { EmptyResult } from './EmptyResult';
import styles from './ListScreen.module.css';
import { ResultCount } from './ResultCount';
import { RoleSections } from './RoleSections';

/** All roles in one list, the equal of the map: filter, look through a lens, choose one. */
export default function ListScreen() {
  const { t, language } = useWords();
  const { query } = useAddress();
  const list = useRoleList(language);
  // Hundreds of rows may come a moment later than the answer of the control that was pressed.
  const shown = useDeferredValue(list);
  const labels = useLabels(list.graph.vocabulary, list.employers);
  return (
    <Page title={t('list.title')} heading={t('list.heading')}>
      <p className={styles.intro}>{t('list.intro')}</p>
      <div className={styles.layout}>
        <search className={styles.side} aria-label={t('list.filtersLabel')}>
          <EachAlone>
            <QueryField list={list} label={t('list.search')} />
            <FilterPanel list={list} labels={labels} />
          </EachAlone>
        </search>
        <div className={styles.results}>
          <EachAlone>
            <ViewSwitch
              current="list"
              mapPath={mapPath(query, { view: 'map' })}
              listPath={mapPath(query, { view: 'list' })}
            />
            <LensChoice list={list} />
            {list.lens ? (
              <LensLegend
                list={list}
                lens={list.lens}
                labels={labels}
                methodPath={`${paths.sources()}#${LENS_WORDS[list.lens]}`}
              />
            ) : null}
            <NarrowingNote />
            <ResultCount list={list} />
            <ActiveFilters list={list} labels={labels} />
            {shown.roles.length > 0 ? <RoleSections list={shown} /> : <EmptyResult list={shown} labels={labels} />}
          </EachAlone>
        </div>
      </div>
    </Page>
  );
}
