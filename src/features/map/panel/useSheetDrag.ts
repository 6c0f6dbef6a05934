import { type PointerEvent, type RefObject, useRef } from 'react';

/** Less than this many pixels is a finger that trembles. */
const DRAG_FROM_PX = 6;
/** From here on somebody means another height. */
const CHANGE_FROM_PX = 40;

interface Drag {
  readonly startY: number;
  readonly startHeightPx: number;
  upPx: number;
}

/** Let the handle of a sheet follow the finger; on letting go the sheet is high or low, never in between. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onHeight: (isHigh: boolean) => void) {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const free = (): Drag | null => {
    const ended = drag.current;
    drag.current = null;
    sheet.current?.style.removeProperty('block-size');
    sheet.current?.removeAttribute('data-dragging');
    return ended;
  };
  return {
    /** Whether the last press moved the sheet: then its click is no wish to toggle. */
    wasDragged: (): boolean => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        dragged.current = false;
        if (event.button !== 0 || !sheet.current) return;
        drag.current = {
          startY: event.clientY,
          startHeightPx: sheet.current.getBoundingClientRect().height,
          upPx: 0,
        };
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const at = drag.current;
        if (!at || !sheet.current) return;
        at.upPx = at.startY - event.clientY;
        if (Math.abs(at.upPx) < DRAG_FROM_PX && !dragged.current) return;
        dragged.current = true;
        sheet.current.setAttribute('data-dragging', '');
        sheet.current.style.setProperty('block-size', `${Math.max(0, at.startHeightPx + at.upPx)}px`);
      },
      onPointerUp: () => {
        const ended = free();
        if (ended && dragged.current && Math.abs(ended.upPx) >= CHANGE_FROM_PX) onHeight(ended.upPx > 0);
      },
      onPointerCancel: () => void free(),
    },
  };
}
