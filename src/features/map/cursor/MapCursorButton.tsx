import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { RoleEntry } from '../../../core/browse/entries';
import { type CursorMove, cursorAt, type MapCursor, moveCursor, typeAhead } from '../../../core/browse/mapCursor';
import type { MapScene } from '../../../core/layout/scene';
import { stationRadius } from '../../../core/layout/scene';
import type { Role } from '../../../core/model/graph';
import { late } from '../../../i18n/late';
import { useWords } from '../../../i18n/useWords';
import type { MapLookStore } from '../../../state/mapLook';
import { PartBoundary } from '../../../ui/PartBoundary';
import type { MapHandle } from '../canvas/MapCanvas';
import styles from './MapCursorButton.module.css';
import { useCursorWords } from './useCursorWords';

const KeysHelp = late(() => import('./KeysHelp'));

type Props = {
  scene: MapScene;
  entries: readonly RoleEntry[];
  names: readonly string[];
  map: RefObject<MapHandle | null>;
  /** The map can be asked where it stands. */
  isReady: boolean;
  store: MapLookStore;
  /** Where the keyboard starts: the chosen station, or the reader's own. */
  start: Role | null;
  route: readonly Role[];
  onOpen: (role: number) => void;
  onClose: () => void;
  ref: Ref<HTMLButtonElement>;
};

const MOVES: Readonly<Record<string, CursorMove>> = {
  ArrowRight: 'out',
  ArrowLeft: 'back',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  Backspace: 'back',
};
const ZOOM = 1.4;
/** Letters that follow each other this fast are one word. */
const WORD_MS = 900;
/** The smallest ring that a keyboard user can see well, in CSS pixels. */
const RING_PX = 34;

/**
 * The map's one tab stop: a real button that stands on the active station, carries its name and state, and moves with
 * the arrow keys. Stations outside the window have no element of their own; the map goes there first.
 */
export function MapCursorButton({
  scene,
  entries,
  names,
  map,
  isReady,
  store,
  start,
  route,
  onOpen,
  onClose,
  ref,
}: Props) {
  const { t } = useWords();
  const { graph } = scene;
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => button.current as HTMLButtonElement, []);
  const first = start ?? graph.roles.find((role) => role.id === 'verzorgende-ig') ?? graph.roles[0];
  const [cursor, setCursor] = useState<MapCursor | null>(first ? cursorAt(graph, first) : null);
  const [note, setNote] = useState('');
  const [helps, setHelps] = useState(false);
  const typed = useRef({ text: '', at: 0 });
  const hint = useId();
  const words = useCursorWords(entries, names, store);
  const at = cursor?.at ?? null;

  // A station that is chosen elsewhere (pointer, panel, address) is where the keyboard goes on.
  const chosen = start?.id;
  useEffect(() => {
    const role = chosen === undefined ? undefined : graph.byId.get(chosen);
    if (role) setCursor((now) => (now?.at === role ? now : cursorAt(graph, role)));
  }, [chosen, graph]);

  useEffect(() => {
    const element = button.current;
    const spot = at ? scene.spots[at.index] : undefined;
    if (!isReady || !element || !spot) return;
    const place = () => {
      const view = map.current?.view();
      if (!view) return;
      const size = Math.max(RING_PX, stationRadius(view.zoom) * view.zoom * 2 + 14);
      // A new size costs a layout: only when the zoom has changed it.
      if (element.dataset.size !== `${size}`) {
        element.dataset.size = `${size}`;
        element.style.width = `${size}px`;
        element.style.height = `${size}px`;
      }
      element.style.transform = `translate(${spot.x * view.zoom + view.x - size / 2}px, ${spot.y * view.zoom + view.y - size / 2}px)`;
    };
    place();
    return map.current?.onMove(place);
  }, [at, scene, map, isReady]);

  if (!cursor || !at) return null;
  const goTo = (next: MapCursor | null) => {
    if (!next) return setNote(t('map.cursor.end'));
    setCursor(next);
    setNote(words.describe(next));
    map.current?.reveal(next.at.index);
  };
  const type = (letter: string) => {
    const now = Date.now();
    const text = now - typed.current.at < WORD_MS ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const found = typeAhead(graph.roles, names, at, text);
    if (found) goTo(cursorAt(graph, found));
    else setNote(t('map.cursor.noName', { text }));
  };
  const act = (event: KeyboardEvent): boolean => {
    const isWord = Date.now() - typed.current.at < WORD_MS && typed.current.text !== '';
    const move = MOVES[event.key] ?? (event.key.toLowerCase() === 'u' && !isWord ? 'back' : undefined);
    if (move) goTo(moveCursor(graph, cursor, move, route));
    else if (event.key === '+' || event.key === '=') map.current?.zoomBy(ZOOM);
    else if (event.key === '-') map.current?.zoomBy(1 / ZOOM);
    else if (event.key === '0') map.current?.fit();
    else if (event.key === '?') setHelps(true);
    else if (event.key === 'Escape') onClose();
    else if (/^\p{L}$/u.test(event.key)) type(event.key);
    else return false;
    return true;
  };
  return (
    <div className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.cursor}
        aria-label={words.describe(cursor)}
        aria-roledescription={t('map.cursor.role')}
        aria-describedby={hint}
        onFocus={() => map.current?.reveal(at.index)}
        onClick={() => onOpen(at.index)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          if (act(event)) event.preventDefault();
        }}
      />
      <p id={hint} className="visually-hidden">
        {t('map.cursor.hint')}
      </p>
      <p className="visually-hidden" role="status">
        {note}
      </p>
      {helps ? (
        <PartBoundary instead={null}>
          <KeysHelp
            onClose={() => {
              setHelps(false);
              button.current?.focus({ preventScroll: true });
            }}
          />
        </PartBoundary>
      ) : null}
    </div>
  );
}
