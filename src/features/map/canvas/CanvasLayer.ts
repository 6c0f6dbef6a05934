import type { Area, Size, View } from './view';

/** Extra pixels drawn on each side, so that moving a little needs no new drawing. */
const MARGIN = 240;
/** While one zooms, drawn anew only when the picture is this many times too large or too small. */
const MOST_SCALE = 2.4;
/** Sharper than this costs memory and time, and nobody sees it. */
const MOST_DENSITY = 2;

/**
 * A canvas that is larger than the window on the map. While the map moves the browser shifts and scales the finished
 * picture; only when its margin is used up, or the zoom has changed much, is it drawn anew.
 */
export class CanvasLayer {
  private drawn: View | null = null;
  private size: Size = { width: 0, height: 0 };
  private density = 1;
  private readonly context: CanvasRenderingContext2D;

  constructor(
    readonly canvas: HTMLCanvasElement,
    /** Zoomed further than this, an old picture is worse than none; the rest waits until the map does. */
    private readonly mostScale = MOST_SCALE,
  ) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d canvas');
    this.context = context;
  }

  /** Tell the size of the window on the map in CSS pixels. Nothing is drawn by this. */
  resize(size: Size): void {
    this.size = size;
    this.density = Math.min(MOST_DENSITY, globalThis.devicePixelRatio || 1);
    const width = Math.round((size.width + 2 * MARGIN) * this.density);
    const height = Math.round((size.height + 2 * MARGIN) * this.density);
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    this.canvas.style.width = `${width / this.density}px`;
    this.canvas.style.height = `${height / this.density}px`;
    this.drawn = null;
  }

  /** The zoom that the picture was drawn at; null when there is none yet. */
  get drawnZoom(): number | null {
    return this.drawn?.zoom ?? null;
  }

  /** Show the picture at another view. False when it no longer covers the window well enough. */
  move(view: View): boolean {
    if (!this.drawn) return false;
    const scale = view.zoom / this.drawn.zoom;
    const x = view.x - this.drawn.x * scale - MARGIN * scale;
    const y = view.y - this.drawn.y * scale - MARGIN * scale;
    this.canvas.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    const covers =
      x <= 0 &&
      y <= 0 &&
      x + (this.size.width + 2 * MARGIN) * scale >= this.size.width &&
      y + (this.size.height + 2 * MARGIN) * scale >= this.size.height;
    // Zooming out uncovers the edges at once; that waits for the rest unless it is a lot.
    const isMuch = scale > this.mostScale || scale < 1 / this.mostScale;
    return scale === 1 ? covers : !isMuch;
  }

  /**
   * Draw at this view. `inMap` gets a context in map units and the area that is covered; `onScreen` one in CSS pixels of
   * the window.
   */
  draw(
    view: View,
    inMap: (context: CanvasRenderingContext2D, area: Area) => void,
    onScreen?: (context: CanvasRenderingContext2D) => void,
  ): void {
    const { context, density } = this;
    const { x, y, zoom } = view;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(zoom * density, 0, 0, zoom * density, (x + MARGIN) * density, (y + MARGIN) * density);
    inMap(context, {
      x0: (-MARGIN - x) / zoom,
      y0: (-MARGIN - y) / zoom,
      x1: (this.size.width + MARGIN - x) / zoom,
      y1: (this.size.height + MARGIN - y) / zoom,
    });
    if (onScreen) {
      context.setTransform(density, 0, 0, density, MARGIN * density, MARGIN * density);
      onScreen(context);
    }
    this.drawn = view;
    this.canvas.style.transform = `translate(${-MARGIN}px,${-MARGIN}px)`;
  }
}
