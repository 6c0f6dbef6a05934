import type { MapMetrics } from './scene';

/**
 * Sizes of the map on paper, in points (1/72 inch) on an A3. A name stands at the right below its station, just under
 * the track that runs on from there: that takes half the height of the screen's way, and keeps every track clear of it.
 */
export const PAPER_METRICS = {
  pitchX: 60.8,
  /** Of a row without the lines of its names; they come on top, see `rowPitch`. */
  pitchY: 6.3,
  columnGap: 0,
  bandGap: 9,
  margin: 0,
  station: 2.7,
  labelX: 3.3,
  labelY: 1.1,
  labelWidth: 51.5,
  labelSize: 5.6,
  labelLine: 5.9,
  labelLines: 3,
  corridor: 3.9,
  gutterFrom: 5.9,
  gutterTo: 3.4,
} as const satisfies MapMetrics;

/** The same with wider gutters between the stations. */
export const paperMetrics = (gutter: number): MapMetrics => ({
  ...PAPER_METRICS,
  pitchX: PAPER_METRICS.pitchX + gutter,
  gutterFrom: PAPER_METRICS.gutterFrom + gutter,
});

/** Height of a row whose longest name has this many lines. */
export const rowPitch = (lines: number): number => PAPER_METRICS.pitchY + lines * PAPER_METRICS.labelLine;

/** Bold names are a little wider than the measured weight. */
export const PAPER_LABEL_WIDTH = PAPER_METRICS.labelWidth * 0.97;
