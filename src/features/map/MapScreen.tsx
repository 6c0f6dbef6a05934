import { type ReactNode, useMemo } from 'react';
import type { RoleEntry } from '../../core/browse/entries';
import { roleEntries } from '../../core/browse/entries';
import type { MapLayout } from '../../core/layout/mapLayout';
import { makeScene } from '../../core/layout/scene';
import { useWords } from '../../i18n/useWords';
import { mapPath } from '../../state/address/mapAddress';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useMapLayout } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PartBoundary } from '../../ui/PartBoundary';
import styles from './MapScreen.module.css';
import { MapStage } from './MapStage';

/** The whole map of roles and steps, drawn: its frame, and what stands there while the places are fetched. */
export default function MapScreen() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const layout = useMapLayout();
  const entries = roleEntries(graph);
  const count = graph.roles.filter((role) => role.kind !== 'origin').length;
  return (
    <Page
      title={t('map.title')}
      heading={<span className={styles.heading}>{t('map.heading', { count })}</span>}
      width="full"
    >
      {layout.status === 'ready' ? (
        <PartBoundary instead={<NoDrawing />}>
          <Drawing layout={layout.value} entries={entries} />
        </PartBoundary>
      ) : null}
      {layout.status === 'loading' ? (
        <p className={styles.waiting} role="status">
          {t('common.loading')}
        </p>
      ) : null}
      {layout.status === 'failed' ? (
        <NoDrawing>
          <p>
            <Button onClick={layout.retry}>{t('common.retry')}</Button>
          </p>
        </NoDrawing>
      ) : null}
    </Page>
  );
}

/** Apart from its frame: places that do not fit the roles, or a browser without a canvas, stop the drawing alone. */
function Drawing({ layout, entries }: { layout: MapLayout; entries: readonly RoleEntry[] }) {
  const { graph } = useNetwork();
  const scene = useMemo(() => makeScene(graph, layout), [graph, layout]);
  return <MapStage scene={scene} layout={layout} entries={entries} />;
}

/** The way to the equal of the map. */
function NoDrawing({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  const { query } = useAddress();
  return (
    <div className={styles.waiting} role="alert">
      <p>
        {t('map.failedTitle')}. {t('map.failed')}
      </p>
      {children}
      <p>
        <AppLink to={mapPath(query, { view: 'list' })}>{t('map.toList')}</AppLink>
      </p>
    </div>
  );
}
