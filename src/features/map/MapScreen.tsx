import { useMemo } from 'react';
import { roleEntries } from '../../core/browse/entries';
import { makeScene } from '../../core/layout/scene';
import { useWords } from '../../i18n/useWords';
import { mapPath } from '../../state/address/mapAddress';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useMapLayout } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import styles from './MapScreen.module.css';
import { MapStage } from './MapStage';

/** The whole map of roles and steps, drawn: its frame, and what stands there while the places are fetched. */
export default function MapScreen() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const layout = useMapLayout();
  const entries = roleEntries(graph);
  const places = layout.status === 'ready' ? layout.value : null;
  const scene = useMemo(() => (places ? makeScene(graph, places) : null), [graph, places]);
  const count = graph.roles.filter((role) => role.kind !== 'origin').length;
  return (
    <Page
      title={t('map.title')}
      heading={<span className={styles.heading}>{t('map.heading', { count })}</span>}
      width="full"
    >
      {scene && places ? <MapStage scene={scene} layout={places} entries={entries} /> : null}
      {layout.status === 'loading' ? (
        <p className={styles.waiting} role="status">
          {t('common.loading')}
        </p>
      ) : null}
      {layout.status === 'failed' ? (
        <div className={styles.waiting}>
          <p>
            {t('map.failedTitle')}. {t('map.failed')}
          </p>
          <p>
            <Button onClick={layout.retry}>{t('common.retry')}</Button>
          </p>
          <p>
            <AppLink to={mapPath(query, { view: 'list' })}>{t('map.toList')}</AppLink>
          </p>
        </div>
      ) : null}
    </Page>
  );
}
