import type { ReactNode } from 'react';
import type { MapScene } from '../../../core/layout/scene';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { type MapView, mapPath } from '../../../state/address/mapAddress';
import { useAddress } from '../../../state/address/useAddress';
import type { MapLookStore } from '../../../state/mapLook';
import type { RoleList } from '../../../state/useRoleList';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { ActiveFilters } from '../../../ui/filters/ActiveFilters';
import type { Labels } from '../../../ui/filters/useLabels';
import { Station } from '../../../ui/Station';
import { ViewSwitch } from '../../../ui/ViewSwitch';
import { FilterPopover } from './FilterPopover';
import { FindBox } from './FindBox';
import styles from './MapToolbar.module.css';

type Props = {
  list: RoleList;
  labels: Labels;
  scene: MapScene;
  names: readonly string[];
  store: MapLookStore;
  view: MapView;
  /** The reader's own role. */
  here: Role | null;
  isFull: boolean;
  onShow: (roles: Iterable<number>) => void;
  onOpen: (role: number) => void;
  onHideRest: (hidesRest: boolean) => void;
  onFull: (isFull: boolean) => void;
  /** More to do with the map. */
  children: ReactNode;
};

/** Find, filter, and the other ways to look: before the map in reading order. */
export function MapToolbar({ list, labels, scene, names, store, view, here, isFull, children, ...on }: Props) {
  const { t, pick } = useWords();
  const { query } = useAddress();
  const isFiltered = list.roles.length < list.entries.length;
  return (
    <div className={`${styles.toolbar} no-print`} data-full={isFull}>
      <div className={styles.row}>
        <ViewSwitch
          current="map"
          mapPath={mapPath(query, { view: 'map' })}
          listPath={mapPath(query, { view: 'list', role: null, isFull: false })}
        />
        <span className={styles.full}>
          <Button look="quiet" onClick={() => on.onFull(!isFull)}>
            {t(isFull ? 'map.leaveFull' : 'map.full')}
          </Button>
        </span>
        <FindBox store={store} scene={scene} names={names} onShow={on.onShow} onOpen={on.onOpen} />
        <FilterPopover list={list} labels={labels} />
        {here ? (
          <AppLink to={mapPath(query, { isWhole: false, role: null })} className={styles.here}>
            <Station line="here" size="s" />
            <span>
              <span className={styles.name}>{pick(here.name)}</span> {t('map.hereLink')}
            </span>
          </AppLink>
        ) : null}
        <span className={styles.end}>{children}</span>
      </div>
      {isFiltered ? (
        <div className={styles.active}>
          <p role="status">
            {list.roles.length === 0
              ? t('map.passingNone')
              : t('map.passing', { count: list.roles.length, total: list.entries.length })}
          </p>
          <ActiveFilters list={list} labels={labels} />
          <label className={styles.hide}>
            <input
              type="checkbox"
              checked={view.hidesRest}
              onChange={(event) => on.onHideRest(event.currentTarget.checked)}
            />
            {t('map.hideRest')}
          </label>
        </div>
      ) : null}
    </div>
  );
}
