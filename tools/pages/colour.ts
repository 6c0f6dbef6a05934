import type { Linear } from '../../src/core/colour/contrast';

export type Lab = readonly [number, number, number];

/** Full colour blindness by Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
export const BLINDNESS = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Sight = 'full colour' | keyof typeof BLINDNESS;

export function seenBy(sight: Sight, [r, g, b]: Linear): Linear {
  if (sight === 'full colour') return [r, g, b];
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [red, green, blue] = BLINDNESS[sight].map(([x, y, z]) => clamp(x * r + y * g + z * b));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Linear light to CIELAB under D65. */
export function labOf([r, g, b]: Linear): Lab {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const hueOf = (b: number, a: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);

/** Colour difference CIEDE2000 (Sharma, Wu and Dalal, 2005): below about 2 hard to see, above about 10 clear at a glance. */
export function differenceOf([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const cMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(cMean ** 7 / (cMean ** 7 + 25 ** 7)));
  const ap1 = (1 + g) * a1;
  const ap2 = (1 + g) * a2;
  const cp1 = Math.hypot(ap1, b1);
  const cp2 = Math.hypot(ap2, b2);
  const h1 = hueOf(b1, ap1);
  const h2 = hueOf(b2, ap2);
  const isGrey = cp1 * cp2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(cp1 * cp2) * Math.sin(radians(turn) / 2);
  const lBar = (l1 + l2) / 2;
  const cBar = (cp1 + cp2) / 2;
  const hBar = meanHue(h1, h2, isGrey);
  const t =
    1 -
    0.17 * Math.cos(radians(hBar - 30)) +
    0.24 * Math.cos(radians(2 * hBar)) +
    0.32 * Math.cos(radians(3 * hBar + 6)) -
    0.2 * Math.cos(radians(4 * hBar - 63));
  const sL = 1 + (0.015 * (lBar - 50) ** 2) / Math.sqrt(20 + (lBar - 50) ** 2);
  const sC = 1 + 0.045 * cBar;
  const sH = 1 + 0.015 * cBar * t;
  const rC = 2 * Math.sqrt(cBar ** 7 / (cBar ** 7 + 25 ** 7));
  const rT = -Math.sin(radians(60 * Math.exp(-(((hBar - 275) / 25) ** 2)))) * rC;
  const dL = (l2 - l1) / sL;
  const dC = (cp2 - cp1) / sC;
  return Math.sqrt(dL ** 2 + dC ** 2 + (dH / sH) ** 2 + rT * dC * (dH / sH));
}

function meanHue(h1: number, h2: number, isGrey: boolean): number {
  if (isGrey) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}
