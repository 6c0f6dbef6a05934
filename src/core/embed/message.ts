/**
 * What an embedded page tells the page around it, and what it may be asked: a contract, documented in docs/embedding.md
 * and repeated in public/insluiten.js, which is a file of its own.
 */
export const HEIGHT_MESSAGE = 'routekaart-zorg:height';
export const ASK_HEIGHT_MESSAGE = 'routekaart-zorg:ask-height';

/** The height in a message, in CSS pixels; null when it is another message. Never throws, whatever comes. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as Readonly<Record<string, unknown>>;
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
}

const LEAST_HEIGHT = 80;
const MOST_HEIGHT = 20_000;
