import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import type { ReactElement } from 'react';
import { type RoleEntry, roleEntries } from '../../../src/core/browse/entries';
import type { MapScene } from '../../../src/core/layout/scene';
import { MapCanvas } from '../../../src/features/map/canvas/MapCanvas';
import { createMapLook, type MapLookStore } from '../../../src/state/mapLook';
import type { Variant, View } from '../page/protocol';

/**
 * The very component of the product, with all that it draws itself: lines, stations, names, headings, cards. Not the
 * toolbar and the panel beside it; the peers have none either.
 */

interface Camera {
  getView(): View;
  setView(view: View): void;
}

/** The map's own handle has no way to any view; React Flow, which carries the view, does. */
function CameraGrip({ onCamera }: { onCamera: (camera: Camera) => void }) {
  const { getViewport, setViewport } = useReactFlow();
  onCamera({ getView: getViewport, setView: (view) => void setViewport({ ...view }) });
  return null;
}

interface Props {
  readonly scene: MapScene;
  readonly entries: readonly RoleEntry[];
  readonly store: MapLookStore;
  readonly onReady: () => void;
  readonly onCamera: (camera: Camera) => void;
}

const WHOLE: readonly number[] = [];

function OurMap({ scene, entries, store, onReady, onCamera }: Props) {
  return (
    <ReactFlowProvider>
      <MapCanvas
        scene={scene}
        names={entries.map(({ role }) => role.name.nl)}
        entries={entries}
        columnNames={scene.columns.map(({ id }) => id)}
        bandNames={scene.bands.map(({ id }) => id)}
        store={store}
        showsInto={false}
        isInline={false}
        start={WHOLE}
        onChoose={() => undefined}
        onReady={onReady}
      />
      <CameraGrip onCamera={onCamera} />
    </ReactFlowProvider>
  );
}

/** A drawn layer has been put in its place; until then it has no transform. */
const isLayerDrawn = (layer: 'base' | 'front'): boolean =>
  (document.querySelector<HTMLElement>(`canvas[data-layer="${layer}"]`)?.style.transform ?? '') !== '';

export function createOurMap(scene: MapScene): { element: ReactElement; variant: Variant } {
  const store = createMapLook();
  let camera: Camera | null = null;
  let isReady = false;
  const element = (
    <OurMap
      scene={scene}
      entries={roleEntries(scene.graph)}
      store={store}
      onReady={() => {
        isReady = true;
      }}
      onCamera={(made) => {
        camera = made;
      }}
    />
  );
  const variant: Variant = {
    getView: () => camera?.getView() ?? { x: 0, y: 0, zoom: 1 },
    setView: (view) => camera?.setView(view),
    // The drawing follows its store in the same moment.
    chosen: () => scene.graph.roles[store.getState().chosen]?.id ?? null,
    // The names are drawn a second time when the typeface has come.
    isDrawn: () => isReady && isLayerDrawn('base') && isLayerDrawn('front') && document.fonts.status === 'loaded',
    isBackground: (place) => place.classList.contains('react-flow__pane'),
  };
  return { element, variant };
}
