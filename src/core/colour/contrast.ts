/** Colour as red, green, blue in linear light, 0-1. */
export type Linear = readonly [number, number, number];

/** "#rrggbb" to linear light. */
export function linearOf(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio by WCAG 2.2, 1 to 21, of two colours written as "#rrggbb". */
export function contrastOf(a: string, b: string): number {
  const [low, high] = [luminance(linearOf(a)), luminance(linearOf(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
