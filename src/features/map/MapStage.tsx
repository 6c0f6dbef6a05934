import { type ComponentProps, useEffect, useMemo, useRef, useState } from 'react';
import type { RoleEntry } from '../../core/browse/entries';
import type { MapLayout } from '../../core/layout/mapLayout';
import type { MapScene } from '../../core/layout/scene';
import { late } from '../../i18n/late';
import { useWords } from '../../i18n/useWords';
import { NarrowingNote } from '../../parts/employers/slots';
import { type MapView, mapPath, readMapView } from '../../state/address/mapAddress';
import { useAddress } from '../../state/address/useAddress';
import type { MapLookStore } from '../../state/mapLook';
import { useRoleList } from '../../state/useRoleList';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { useLabels } from '../../ui/filters/useLabels';
import { PartBoundary } from '../../ui/PartBoundary';
import { useIsPhone } from '../../ui/useMedia';
import { MapCanvas, type MapHandle } from './canvas/MapCanvas';
import { HoverName } from './controls/HoverName';
import { LegendBox } from './controls/LegendBox';
import { MapButtons } from './controls/MapButtons';
import { MapToolbar } from './controls/MapToolbar';
import RouteBar from './controls/RouteBar';
import { MapCursorButton } from './cursor/MapCursorButton';
import styles from './MapScreen.module.css';
import { useLeaveFull } from './useLeaveFull';
import { useMapLook } from './useMapLook';
import { useMapWords } from './useMapWords';

// Fetched once the map stands: neither is needed to see it.
const RolePanel = late(() => import('./panel/RolePanel'));
const BottomSheet = late(() => import('./panel/BottomSheet'));
const TakeAlong = late(() => import('./takeAlong/TakeAlong'));

type Props = { scene: MapScene; layout: MapLayout; entries: readonly RoleEntry[] };

/** Height of the low sheet in CSS pixels: BottomSheet.module.css. */
const sheetHeight = (): number => Math.min(Math.max(0.42 * window.innerHeight, 336), 0.6 * window.innerHeight);

/**
 * The drawing with its controls before it, in reading order: find, filter, look; then the map's own button; then the
 * chosen role. The address says what is on the screen; the store of the drawing follows it.
 */
export function MapStage({ scene, layout, entries }: Props) {
  const { t, language } = useWords();
  const { query, go } = useAddress();
  const isPhone = useIsPhone();
  const view = useMemo(() => readMapView(query), [query]);
  const list = useRoleList(language);
  const labels = useLabels(list.graph.vocabulary, list.employers);
  const words = useMapWords(scene);
  const { store, chosen, here, route } = useMapLook(scene, entries, view, list);
  const map = useRef<MapHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cursor = useRef<HTMLButtonElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  /** The reader asked for the panel with the keyboard: focus goes there, and back to the map when it closes. */
  const wantsPanel = useRef(false);
  const [isHigh, setHigh] = useState(false);
  const [isReady, setReady] = useState(false);
  const [start] = useState(() => {
    const around = chosen ?? here ?? route[0];
    if (route.length > 0) return route.map(({ index }) => index);
    if (around) return [around.index];
    // Who asks what is new wants to see just that.
    return list.filters.chosen.since.length > 0 ? list.roles.map(({ role }) => role.index) : [];
  });
  const isFull = view.isFull && isPhone;

  const show = (change: Partial<MapView>, replace: boolean) => go(mapPath(query, change), { replace });
  useLeaveFull(screen, isFull, () => show({ isFull: false }, true));
  const choose = (role: number | null, toPanel = false) => {
    const id = role === null ? null : (scene.graph.roles[role]?.id ?? null);
    wantsPanel.current = toPanel;
    if (id === view.role) {
      if (toPanel) heading.current?.focus({ preventScroll: true });
      return;
    }
    // The back button closes the panel at once: going from station to station is one place in its history.
    show({ role: id }, view.role !== null || id === null);
  };
  const close = () => {
    choose(null);
    cursor.current?.focus({ preventScroll: true });
  };
  const chosenIndex = chosen?.index ?? -1;
  const bringIntoView = () => {
    if (chosenIndex < 0) return;
    // On a phone the sheet covers the lower part: the map goes up, and the station above the sheet.
    const box = isPhone ? stage.current : null;
    if (box && !isFull) box.scrollIntoView({ block: 'start' });
    const covered = box ? box.getBoundingClientRect().bottom - (window.innerHeight - sheetHeight()) : 0;
    map.current?.reveal(chosenIndex, Math.max(0, covered));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice asks for this, not another screen
  useEffect(() => {
    bringIntoView();
  }, [chosenIndex]);
  const routeKey = route.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a route is shown when it becomes another one
  useEffect(() => {
    if (route.length > 0) map.current?.show(route.map(({ index }) => index));
  }, [routeKey]);

  const panel = chosen ? (
    <PartBoundary key={chosen.id} waiting={<p role="status">{t('common.loading')}</p>}>
      <RolePanel
        role={chosen}
        mine={here}
        showsInto={view.showsInto}
        headingRef={heading}
        onShowInto={(into) => show({ showsInto: into }, true)}
        onChoose={(id) => choose(scene.graph.byId.get(id)?.index ?? null, true)}
        onMine={(id) => show({ from: id, isWhole: true }, false)}
        onClose={close}
        onShown={() => {
          if (wantsPanel.current) heading.current?.focus({ preventScroll: true });
          wantsPanel.current = false;
        }}
      />
    </PartBoundary>
  ) : null;
  const isLost =
    (view.role !== null && !chosen) || (view.from !== null && !here) || (view.route.length > 0 && route.length === 0);
  return (
    <div ref={screen} className={styles.screen} data-full={isFull} data-panel={chosen !== null}>
      <PartBoundary>
        <MapToolbar
          list={list}
          labels={labels}
          scene={scene}
          names={words.names}
          store={store}
          view={view}
          here={here}
          isFull={isFull}
          onShow={(roles) => map.current?.show(roles)}
          onOpen={(role) => choose(role, true)}
          onHideRest={(hidesRest) => show({ hidesRest }, true)}
          onFull={(full) => show({ isFull: full }, !full)}
        >
          <TakeAlongNow store={store} scene={scene} layout={layout} entries={entries} {...words} />
        </MapToolbar>
      </PartBoundary>
      <div className={styles.narrowed}>
        <NarrowingNote isFolded />
      </div>
      {isLost ? (
        <p className={styles.lost} role="status">
          {t('map.unknownRole')}
        </p>
      ) : null}
      {route.length > 0 ? (
        <PartBoundary>
          <RouteBar route={route} onLeave={() => show({ route: [] }, false)} />
        </PartBoundary>
      ) : null}
      <div ref={stage} className={styles.stage}>
        <section className={styles.map} aria-label={t('map.region')}>
          <AppLink className={styles.skip} to={mapPath(query, { view: 'list' })}>
            {t('map.toList')}
          </AppLink>
          <MapButtons map={map} />
          {isPhone ? null : <LegendBox list={list} labels={labels} />}
          <MapCursorButton
            ref={cursor}
            scene={scene}
            entries={entries}
            names={words.names}
            map={map}
            isReady={isReady}
            store={store}
            start={chosen ?? here}
            route={route}
            onOpen={(role) => choose(role, true)}
            onClose={() => (chosen ? choose(null) : route.length > 0 ? show({ route: [] }, false) : undefined)}
          />
          <MapCanvas
            ref={map}
            scene={scene}
            names={words.names}
            entries={entries}
            columnNames={words.columnNames}
            bandNames={words.bandNames}
            store={store}
            showsInto={view.showsInto}
            isInline={isPhone && !isFull}
            start={start}
            onChoose={(role) => choose(role)}
            onReady={() => {
              setReady(true);
              bringIntoView();
            }}
          />
          <HoverName store={store} scene={scene} names={words.names} map={map} />
          {isPhone && !isFull ? <p className={styles.hint}>{t('map.mapHint')}</p> : null}
        </section>
        {panel && !isPhone ? <aside className={styles.panel}>{panel}</aside> : null}
      </div>
      {isPhone ? (
        // Also behind a map that fills the screen: what comes late would push away what the reader came back to.
        <div className={styles.under}>
          <LegendBox list={list} labels={labels} isInline />
        </div>
      ) : null}
      {panel && isPhone ? (
        <PartBoundary>
          <BottomSheet label={chosen ? chosen.name[language] : ''} isHigh={isHigh} onHeight={setHigh} onClose={close}>
            {panel}
          </BottomSheet>
        </PartBoundary>
      ) : null}
      <p className={styles.credit}>
        <a href="https://reactflow.dev" rel="noopener noreferrer">
          {t('map.madeWith')}
        </a>
      </p>
    </div>
  );
}

type TakeAlongNowProps = Omit<ComponentProps<typeof TakeAlong>, 'look'> & { store: MapLookStore };

/** What is taken along is what is on the map: it listens by itself, so that the screen need not render with every look. */
function TakeAlongNow({ store, ...rest }: TakeAlongNowProps) {
  const { t } = useWords();
  return (
    <PartBoundary
      isSmall
      waiting={
        <Button look="quiet" disabled>
          {t('takeAlong.title')}
        </Button>
      }
    >
      <TakeAlong look={store()} {...rest} />
    </PartBoundary>
  );
}
