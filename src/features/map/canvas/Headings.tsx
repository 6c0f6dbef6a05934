import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { OUTSIDE } from '../../../core/layout/mapLayout';
import { type MapScene, METRICS } from '../../../core/layout/scene';
import { textWidth } from '../../../core/layout/textWidth';
import { wrapLabel } from '../../../core/layout/wrapLabel';
import styles from './Headings.module.css';
import type { Size, View } from './view';

export interface HeadingsHandle {
  /** Put the headings where they belong at this view; gives back the boxes of the line names, in CSS pixels. */
  place(view: View): readonly Box[];
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Props = {
  scene: MapScene;
  columnNames: readonly string[];
  bandNames: readonly string[];
  size: Size;
  first: View;
  ref: Ref<HeadingsHandle>;
};

const TOP = 34;
const LINE_HEIGHT = 26;
const LEFT = 6;
/** On a window this wide the names of the lines have a strip of their own. */
export const STRIP_FROM = 700;

/** Nothing stands right of the last column: its words may reach this far beyond it, in pixels. */
const BEYOND = 36;
const LEVEL_SIZE = 14;

/** A level is told whole, on two lines at most, or not at all. */
function fits(name: string, width: number): boolean {
  const lines = wrapLabel(name, width, LEVEL_SIZE, 9);
  return lines.length <= 2 && lines.every((line) => textWidth(line, LEVEL_SIZE) <= width);
}

/** Levels along the top and lines down the left edge: always in view, like the frozen edges of a table. */
export function Headings({ scene, columnNames, bandNames, size, first, ref }: Props) {
  const columns = useRef<HTMLDivElement>(null);
  const bands = useRef<HTMLDivElement>(null);
  const view = useRef(first);
  const zoomed = useRef<number | null>(null);
  const widths = useRef(new Map<Element, number>());
  const place = (next: View): readonly Box[] => {
    view.current = next;
    const boxes: Box[] = [];
    const isZoomed = zoomed.current !== next.zoom;
    zoomed.current = next.zoom;
    for (const [index, column] of scene.columns.entries()) {
      const element = columns.current?.children[index];
      if (!(element instanceof HTMLElement)) continue;
      const gap = (METRICS.columnGap * next.zoom) / 2;
      const from = (column.from - METRICS.gutterTo) * next.zoom + next.x - gap;
      const isLast = index === scene.columns.length - 1;
      const to = (column.to - METRICS.gutterTo) * next.zoom + next.x + gap + (isLast ? BEYOND : 0);
      const width = Math.min(to - from, size.width);
      // A width costs a layout: it only depends on the zoom. Moving the map only moves the words.
      if (isZoomed) {
        element.style.width = `${width}px`;
        element.hidden = !fits(columnNames[index] ?? '', width);
      }
      const middle = (Math.max(0, from) + Math.min(size.width, to)) / 2;
      element.style.transform = `translateX(${middle - width / 2}px)`;
      element.style.visibility = Math.min(size.width, to) - Math.max(0, from) < 30 ? 'hidden' : '';
    }
    let free = TOP + 2;
    for (const [index, band] of scene.bands.entries()) {
      const element = bands.current?.children[index];
      if (!(element instanceof HTMLElement)) continue;
      const end = band.to * next.zoom + next.y;
      const y = Math.max(free, Math.min(band.from * next.zoom + next.y, end - LINE_HEIGHT));
      element.style.transform = `translateY(${y}px)`;
      const isSeen = end > TOP + LINE_HEIGHT && y < size.height && end - y >= LINE_HEIGHT - 8;
      element.style.visibility = isSeen ? '' : 'hidden';
      if (!isSeen) continue;
      free = y + LINE_HEIGHT - 4;
      // Measured once: asking the browser for a size while the map moves costs a layout.
      const width = widths.current.get(element) ?? element.offsetWidth;
      widths.current.set(element, width);
      boxes.push({ x0: 0, y0: y, x1: LEFT + width, y1: y + LINE_HEIGHT });
    }
    return boxes;
  };
  useImperativeHandle(ref, () => ({ place }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew when the window or the words change
  useLayoutEffect(() => {
    widths.current.clear();
    zoomed.current = null;
    place(view.current);
  }, [size, scene, columnNames, bandNames]);
  return (
    <>
      <div ref={columns} className={styles.columns}>
        {scene.columns.map(({ id }, index) => (
          <span key={id} className={styles.column}>
            {columnNames[index]}
          </span>
        ))}
      </div>
      <div ref={bands} className={styles.bands} data-strip={size.width >= STRIP_FROM}>
        {scene.bands.map(({ id }, index) => (
          <span key={id} className={styles.band} data-line={id === OUTSIDE ? undefined : id}>
            {bandNames[index]}
          </span>
        ))}
      </div>
    </>
  );
}
