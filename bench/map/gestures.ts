import type { CDPSession, Page } from '@playwright/test';
import type { ScreenPoint, View } from '../pages/page/protocol';
import { quantile } from '../stats';

/** A drag or a turn of the wheel, in input events; it ends early when a slow page would hold up the bench. */
interface Gesture {
  readonly events: number;
  readonly limitMs: number;
}

/** Drags go to the left, a few pixels per event, with a little up and down as a hand has. */
interface Drag extends Gesture {
  readonly pixels: number;
}

export const OVERVIEW_DRAG: Drag = { events: 60, pixels: 6, limitMs: 8_000 };
export const READING_DRAG: Drag = { events: 120, pixels: 8, limitMs: 10_000 };
const ZOOM: Gesture & { readonly wheelPixels: number } = { events: 40, wheelPixels: 80, limitMs: 8_000 };

const FEWEST_PIXELS_MOVED = 5;
const LEAST_ZOOMED = 1.05;

/** A page on which hands can be played, through real input events. */
export class Hand {
  constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  /** 95th percentile of the time between frames while dragging, ms. Throws when the map did not follow. */
  async drag({ events, pixels, limitMs }: Drag): Promise<number> {
    const from = await this.page.evaluate(() => window.bench?.emptyPoint() ?? null);
    if (!from) throw new Error('no bare map to start a drag on');
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    const before = await this.view();
    const p95 = await this.frames(async () => {
      let { x, y } = from;
      await repeat(events, limitMs, async (nth) => {
        x -= pixels;
        y += nth % 20 < 10 ? 1 : -1;
        await this.send('mouseMoved', { x, y }, { button: 'left', buttons: 1 });
      });
    });
    await this.page.mouse.up();
    const moved = Math.abs((await this.view()).x - before.x);
    if (moved < FEWEST_PIXELS_MOVED) throw new Error(`the map did not follow the drag (${moved} px)`);
    return p95;
  }

  /** 95th percentile of the time between frames while zooming in and out again, ms. Throws when the map did not zoom. */
  async zoom(): Promise<number> {
    const point = { x: 640, y: 400 };
    await this.page.mouse.move(point.x, point.y);
    const before = await this.view();
    let middle: View | null = null;
    const p95 = await this.frames(() =>
      repeat(ZOOM.events, ZOOM.limitMs, async (nth) => {
        const isGoingIn = nth < ZOOM.events / 2;
        await this.send('mouseWheel', point, { deltaX: 0, deltaY: isGoingIn ? -ZOOM.wheelPixels : ZOOM.wheelPixels });
        if (nth === ZOOM.events / 2 - 1) middle = await this.view();
      }),
    );
    // A page that is too slow for the middle is still going in.
    const widest = (middle ?? (await this.view())).zoom / before.zoom;
    if (widest < LEAST_ZOOMED) throw new Error(`the map did not follow the wheel (${widest.toFixed(2)} times)`);
    return p95;
  }

  /** Press a station and let go; ms until the choice was painted, null when it never was. */
  async choose(id: string, { x, y }: ScreenPoint): Promise<number | null> {
    await this.page.evaluate((expected) => window.bench?.expectChoice(expected), id);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.up();
    return this.page.evaluate(() => window.bench?.choicePainted() ?? null);
  }

  private async frames(gesture: () => Promise<void>): Promise<number> {
    await this.page.evaluate(() => window.bench?.startFrames());
    await gesture();
    return quantile((await this.page.evaluate(() => window.bench?.stopFrames())) ?? [], 0.95);
  }

  private async view(): Promise<View> {
    const view = await this.page.evaluate(() => window.bench?.getView());
    if (!view) throw new Error('the page has no bench');
    return view;
  }

  /** Straight to the browser: an event is answered when the page has handled it, so a slow page gets no queue. */
  private send(type: 'mouseMoved' | 'mouseWheel', point: ScreenPoint, more: object): Promise<unknown> {
    return this.cdp.send('Input.dispatchMouseEvent', { type, ...point, ...more });
  }
}

async function repeat(events: number, limitMs: number, event: (nth: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  for (let nth = 0; nth < events && performance.now() - start < limitMs; nth += 1) await event(nth);
}
