import '@xyflow/react/dist/base.css';
import { type NodeTypes, ReactFlow, type ReactFlowInstance, type Viewport } from '@xyflow/react';
import {
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RoleEntry } from '../../../core/browse/entries';
import { litOf } from '../../../core/layout/lit';
import type { MapScene } from '../../../core/layout/scene';
import type { MapLookStore } from '../../../state/mapLook';
import { makeArt } from './art';
import { cardsFor, type RoleNode } from './cards';
import { Headings, type HeadingsHandle, STRIP_FROM } from './Headings';
import styles from './MapCanvas.module.css';
import { MapLayers } from './MapLayers';
import type { MapPainter } from './MapPainter';
import { pointAt } from './pointAt';
import { RoleCard } from './RoleCard';
import { useSize } from './useSize';
import { useTwoFingers } from './useTwoFingers';
import { leastZoom, MAX_ZOOM, type Size, type View } from './view';
import { cellView, revealView, startView, viewAround, wholeView } from './views';

/** What controls around the map may ask of it. */
export interface MapHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** Go where these stations are, at a zoom at which their names can be read. */
  show(roles: Iterable<number>): void;
  /** Move as little as needed to have the station in view; `covered` pixels at the bottom lie under something else. */
  reveal(role: number, covered?: number): void;
  view(): View;
  size(): Size;
  /** Called after every move of the map; gives back how to stop. */
  onMove(listener: (view: View) => void): () => void;
}

type Props = {
  scene: MapScene;
  /** Name by role index, in the reader's language. */
  names: readonly string[];
  /** Entry by role index. */
  entries: readonly RoleEntry[];
  columnNames: readonly string[];
  bandNames: readonly string[];
  store: MapLookStore;
  /** A station that is chosen shows the tracks that lead to it instead of those that leave it. */
  showsInto: boolean;
  /** In the flow of a page on a touch screen: one finger scrolls the page, two fingers move the map. */
  isInline: boolean;
  /** Stations that the map opens around; none = the whole map. */
  start: readonly number[];
  onChoose: (role: number | null) => void;
  /** The map has its size and its first view: from now on the handle works. */
  onReady: () => void;
  ref?: Ref<MapHandle>;
};

const NODE_TYPES: NodeTypes = { role: RoleCard };
const FLIGHT_MS = 420;
/** The map counts as at rest when its zoom has not changed for this long. */
const SETTLE_MS = 110;

const isCalm = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/**
 * The drawn map. React Flow carries the view (moving, zooming, touch) and the names near by; lines, tracks, stations
 * and the names far away are two canvases. All of it is a picture: the map's keyboard button and the equal list stand
 * outside, so the whole is hidden from assistive technology and has no tab stop.
 */
export function MapCanvas(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div ref={frame} className={styles.frame} data-inline={props.isInline} aria-hidden="true">
      {size ? <SizedMap {...props} frame={frame} size={size} /> : null}
    </div>
  );
}

type SizedProps = Props & { frame: React.RefObject<HTMLDivElement | null>; size: Size };

function SizedMap({
  scene,
  names,
  entries,
  columnNames,
  bandNames,
  store,
  showsInto,
  isInline,
  start,
  onChoose,
  onReady,
  ref,
  frame,
  size,
}: SizedProps) {
  const art = useMemo(() => makeArt(scene), [scene]);
  const flow = useRef<ReactFlowInstance<RoleNode> | null>(null);
  const painter = useRef<MapPainter | null>(null);
  const headings = useRef<HeadingsHandle>(null);
  const [first] = useState(() => startView(scene, start, size));
  const view = useRef<View>(first);
  const listeners = useRef(new Set<(view: View) => void>());
  const [nodes, setNodes] = useState<RoleNode[]>([]);
  const least = leastZoom(scene, size);
  /** What was brought into view and nobody has moved since: it stays in view when the window changes. */
  const held = useRef<'whole' | readonly number[] | null>(
    start.length > 1 ? start : start.length === 0 && size.width >= STRIP_FROM ? 'whole' : null,
  );
  const latest = useRef({ scene, names, entries, store, size, onChoose });
  latest.current = { scene, names, entries, store, size, onChoose };

  const settle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const makeCards = useCallback(() => {
    const { scene: at, names: named, entries: all, store: look, size: window } = latest.current;
    setNodes((now) => cardsFor(at, named, all, look, view.current, window, now));
  }, []);
  const moved = useCallback(
    (next: View) => {
      const isZooming = next.zoom !== view.current.zoom;
      view.current = next;
      const blocked = headings.current?.place(next) ?? [];
      painter.current?.setView(next, blocked);
      for (const listener of listeners.current) listener(next);
      // Cards come when a zoom has ended: making dozens of them would make it stutter.
      clearTimeout(settle.current);
      if (isZooming) settle.current = setTimeout(makeCards, SETTLE_MS);
      else makeCards();
    },
    [makeCards],
  );
  useEffect(() => () => clearTimeout(settle.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => onReady(), []);
  // Names change with the language, cards with the size of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what makes the cards other ones
  useEffect(() => {
    setNodes([]);
    moved(view.current);
  }, [scene, names, entries, size, moved]);

  const go = useCallback((next: View, isFlight = true) => {
    const duration = isFlight && !isCalm() ? FLIGHT_MS : 0;
    void flow.current?.setViewport({ x: next.x, y: next.y, zoom: next.zoom }, { duration });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another size of the window asks for this
  useEffect(() => {
    const next = held.current === 'whole' ? wholeView(scene, size) : viewAround(scene, held.current ?? [], size);
    if (next) go(next, false);
  }, [size]);
  const setView = useCallback((next: View) => go(next, false), [go]);
  const getView = useCallback(() => view.current, []);
  useTwoFingers(frame, isInline, least, getView, setView);

  useImperativeHandle(ref, (): MapHandle => {
    return {
      fit() {
        held.current = 'whole';
        go(wholeView(scene, size));
      },
      zoomBy(factor) {
        held.current = null;
        const now = view.current;
        const zoom = Math.min(MAX_ZOOM, Math.max(least, now.zoom * factor));
        const scale = zoom / now.zoom;
        const [cx, cy] = [size.width / 2, size.height / 2];
        go({ zoom, x: cx - (cx - now.x) * scale, y: cy - (cy - now.y) * scale });
      },
      show(roles) {
        held.current = [...roles];
        const next = viewAround(scene, held.current, size);
        if (next) go(next);
      },
      reveal(role, covered = 0) {
        const next = revealView(scene, role, view.current, { ...size, height: size.height - covered });
        if (next) go(next);
      },
      view: () => view.current,
      size: () => size,
      onMove(listener) {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    };
  }, [scene, size, least, go]);

  const roleAt = (event: MouseEvent) => {
    const box = frame.current?.getBoundingClientRect();
    const look = store.getState();
    return pointAt(
      scene,
      view.current,
      painter.current?.shownLabels() ?? [],
      names,
      event.clientX - (box?.left ?? 0),
      event.clientY - (box?.top ?? 0),
      (role) => !(look.hidesRest && look.leftOut.has(role)),
    );
  };
  const choose = (event: MouseEvent) => {
    const at = roleAt(event);
    if (at?.isMore) return openCell(at.role);
    const role = at?.role ?? null;
    // The drawing answers at once; the rest of the screen may take a frame longer.
    const chosen = role ?? -1;
    store.setState({
      chosen,
      into: showsInto,
      lit: litOf(scene, { chosen, into: showsInto, route: store.getState().route }),
    });
    setTimeout(() => latest.current.onChoose(role));
  };
  const openCell = (role: number) => {
    const next = cellView(scene, role, size);
    if (next) go(next);
  };
  const hover = (event: MouseEvent) => {
    // While the map is dragged nothing is pointed at.
    if (event.buttons !== 0) return;
    const at = roleAt(event);
    const pane = frame.current?.querySelector<HTMLElement>('.react-flow__pane');
    if (pane) pane.style.cursor = at ? 'pointer' : '';
    const role = at && !at.isMore ? at.role : -1;
    if (store.getState().hover !== role) store.setState({ hover: role });
  };

  return (
    <ReactFlow<RoleNode>
      nodes={nodes}
      edges={[]}
      nodeTypes={NODE_TYPES}
      defaultViewport={first as Viewport}
      minZoom={least}
      maxZoom={MAX_ZOOM}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      panOnDrag={!isInline}
      zoomOnScroll={!isInline}
      zoomOnPinch={!isInline}
      zoomOnDoubleClick={false}
      preventScrolling={!isInline}
      proOptions={{ hideAttribution: true }}
      onInit={(instance) => {
        flow.current = instance;
      }}
      onMoveStart={(event) => {
        if (event) held.current = null;
        // While it moves, the layer of cards is shifted as a picture instead of painted anew.
        if (frame.current) frame.current.dataset.moving = 'true';
      }}
      onMoveEnd={() => {
        if (frame.current) frame.current.dataset.moving = 'false';
      }}
      onPaneClick={choose}
      onPaneMouseMove={hover}
      onPaneMouseLeave={() => store.setState({ hover: -1 })}
    >
      <MapLayers art={art} store={store} names={names} size={size} painter={painter} onView={moved} />
      <Headings
        ref={headings}
        scene={scene}
        columnNames={columnNames}
        bandNames={bandNames}
        size={size}
        first={first}
      />
    </ReactFlow>
  );
}
