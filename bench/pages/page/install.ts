import type { MapScene } from '../../../src/core/layout/scene';
import { afterPaint, ChoiceWatch, FrameLog, untilFrame } from './painted';
import { emptyPoint, fitView, readView, stationPoints } from './places';
import type { Variant, View } from './protocol';

const READY_LIMIT_MS = 60_000;

/** Puts a variant on `window.bench` and notes when it was painted. */
export async function installBench(scene: MapScene, variant: Variant): Promise<void> {
  const frames = new FrameLog();
  const choice = new ChoiceWatch(() => variant.chosen());
  let readyMs: number | null = null;
  let fullest: View | null = null;
  window.bench = {
    getView: () => variant.getView(),
    setView: (view) => variant.setView(view),
    fitView: () => fitView(scene),
    readView: () => {
      fullest ??= readView(scene);
      return fullest;
    },
    stationPoints: (most) => stationPoints(scene, variant.getView(), most),
    emptyPoint: () => emptyPoint(scene, variant.getView(), (element) => variant.isBackground(element)),
    chosen: () => variant.chosen(),
    ready: () => readyMs,
    startFrames: () => frames.start(),
    stopFrames: () => frames.stop(),
    expectChoice: (id) => choice.expect(id),
    choicePainted: () => choice.painted(),
  };
  if (!(await untilFrame(() => variant.isDrawn(), READY_LIMIT_MS))) return;
  // Drawn in this frame; the one after it has been painted for sure.
  requestAnimationFrame(() =>
    afterPaint(() => {
      readyMs = performance.now();
    }),
  );
}
