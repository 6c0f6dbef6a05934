import { encode } from 'uqr';

/** Bytes that the largest code holds at the lowest level of repair. */
const MOST_BYTES = 2953;
/** White edge around the code that readers need, in modules. */
export const QUIET = 4;

export interface QrPath {
  /** Modules on a side, the white edge included. */
  readonly size: number;
  /** The black modules as one path, one unit per module. */
  readonly path: string;
}

/**
 * A text as the black parts of a QR code; null when it does not fit. The highest level of repair that costs no extra
 * size is taken, at least "M" (15 %) for paper that gets folded, as long as that fits.
 */
export function qrPath(text: string): QrPath | null {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes === 0 || bytes > MOST_BYTES) return null;
  // Level M holds 2331 bytes at most; long before that its modules get too small for an old phone.
  const { data, size } = encode(text, { ecc: bytes > 600 ? 'L' : 'M', boostEcc: true, border: QUIET });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return { size, path: runs.join('') };
}
