import { labelZoom, type PlacedLabel, placeLabels } from '../../../core/layout/placeLabels';
import type { MapLook, MapLookStore } from '../../../state/mapLook';
import type { MapArt } from './art';
import { CanvasLayer } from './CanvasLayer';
import type { Box } from './Headings';
import { paintBase } from './paintBase';
import { paintLabels, paintLit } from './paintFront';
import type { Palette } from './palette';
import type { Size, View } from './view';

/** After a zoom the picture is sharp again once the map has rested this long. */
const REST_MS = 110;
/** The dimmed map behind a chosen station. */
const DIMMED = '0.38';

/** What of the look is drawn on the upper canvas only. */
const FRONT = [
  'lit',
  'chosen',
  'here',
  'route',
  'fresh',
  'found',
  'foundNow',
] as const satisfies readonly (keyof MapLook)[];

/**
 * Draws the map on two canvases: everything at rest, and above it what stands out. Choosing a station only dims the
 * first with CSS and draws the second; moving only shifts both.
 */
export class MapPainter {
  private readonly base: CanvasLayer;
  private readonly front: CanvasLayer;
  private view: View = { x: 0, y: 0, zoom: 1 };
  private look: MapLook;
  private palette: Palette | null = null;
  private names: readonly string[] = [];
  private blocked: readonly Box[] = [];
  private rest: ReturnType<typeof setTimeout> | undefined;
  private labels: { zoom: number; look: MapLook; list: readonly PlacedLabel[] } | null = null;
  private readonly stopListening: () => void;

  constructor(
    private readonly art: MapArt,
    store: MapLookStore,
    canvases: { readonly base: HTMLCanvasElement; readonly front: HTMLCanvasElement },
  ) {
    this.base = new CanvasLayer(canvases.base);
    // Names are placed anew for another zoom: not while it still changes.
    this.front = new CanvasLayer(canvases.front, Number.POSITIVE_INFINITY);
    this.look = store.getState();
    this.dimBase();
    this.stopListening = store.subscribe((look) => this.lookChanged(look));
  }

  stop(): void {
    this.stopListening();
    clearTimeout(this.rest);
  }

  resize(size: Size): void {
    this.base.resize(size);
    this.front.resize(size);
    this.drawAll();
  }

  /** Other colours (theme) or other names (language): draw anew. */
  dress(palette: Palette, names: readonly string[]): void {
    this.palette = palette;
    if (this.names !== names) this.labels = null;
    this.names = names;
    this.drawAll();
  }

  /** Names that stand on the drawing now, for pointing at them. Empty where names are cards. */
  shownLabels(): readonly PlacedLabel[] {
    return labelZoom(this.view.zoom) === null ? [] : (this.labels?.list ?? []);
  }

  /** Another view. Names far away keep clear of the `blocked` boxes of the window, once the map rests. */
  setView(view: View, blocked: readonly Box[]): void {
    this.view = view;
    this.blocked = blocked;
    const isBaseFine = this.base.move(view);
    const isFrontFine = this.front.move(view);
    if (!isBaseFine) this.drawBase();
    if (!isFrontFine) this.drawFront();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.sharpen(), REST_MS);
  }

  private sharpen(): void {
    if (this.base.drawnZoom !== this.view.zoom) this.drawBase();
    // Far away the headings of the lines move over other names.
    if (this.front.drawnZoom !== this.view.zoom || labelZoom(this.view.zoom) !== null) this.drawFront();
  }

  private dimBase(): void {
    this.base.canvas.style.opacity = this.look.lit ? DIMMED : '1';
  }

  private lookChanged(look: MapLook): void {
    const before = this.look;
    this.look = look;
    this.dimBase();
    const isBaseSame =
      before.lens === look.lens &&
      before.blocks === look.blocks &&
      before.leftOut === look.leftOut &&
      before.hidesRest === look.hidesRest;
    const isFrontSame = isBaseSame && FRONT.every((part) => before[part] === look[part]);
    if (!isBaseSame) this.drawBase();
    if (!isFrontSame) this.drawFront();
  }

  private drawAll(): void {
    this.drawBase();
    this.drawFront();
  }

  private drawBase(): void {
    const { palette, look, view } = this;
    if (!palette) return;
    this.base.draw(view, (context, area) => paintBase(context, this.art, palette, look, view.zoom, area));
  }

  private drawFront(): void {
    const { palette, look, view } = this;
    if (!palette) return;
    const labels = this.labelsNow();
    this.front.draw(
      view,
      (context, area) => paintLit(context, this.art, palette, look, view.zoom, area),
      (context) => paintLabels(context, palette, labels, view, look, this.blocked, this.isBold),
    );
  }

  private isBold = (role: number): boolean =>
    role === this.look.chosen ||
    role === this.look.here ||
    this.look.foundNow === role ||
    (this.look.lit?.stations.has(role) ?? false);

  private labelsNow(): readonly PlacedLabel[] {
    const zoom = labelZoom(this.view.zoom);
    if (zoom === null) return [];
    const known = this.labels;
    const { look } = this;
    if (known && known.zoom === zoom && known.look === look) return known.list;
    const first = [
      look.chosen,
      look.here,
      look.foundNow,
      ...look.route,
      ...(look.lit?.stations ?? []),
      ...look.found,
      ...look.fresh,
    ];
    const wish = {
      names: this.names,
      first: [...new Set(first.filter((role) => role >= 0))],
      ...(look.hidesRest ? { hidden: look.leftOut } : {}),
    };
    const list = placeLabels(this.art.scene, zoom, wish);
    this.labels = { zoom, look, list };
    return list;
  }
}
