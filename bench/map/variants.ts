/** The pages in bench/pages, ours first. */
export const VARIANTS = ['ours', 'naive', 'cytoscape'] as const;
export type VariantName = (typeof VARIANTS)[number];

/** A network to measure on. A slower CPU stands for a cheap phone. */
export interface MapCase {
  /** Name of its file, and of its rows in the tables. */
  readonly name: string;
  /** null = the real data. */
  readonly size: { readonly roles: number; readonly steps: number } | null;
  readonly cpuSlowdown: number;
}

export const REAL_CASE = 'real';
export const THOUSAND_CASE = '1000';
export const LARGEST_CASE = '3000';
export const SLOW_CASE = '500 slow';

export const MAP_CASES: readonly MapCase[] = [
  { name: REAL_CASE, size: null, cpuSlowdown: 1 },
  { name: THOUSAND_CASE, size: { roles: 1_000, steps: 4_000 }, cpuSlowdown: 1 },
  { name: LARGEST_CASE, size: { roles: 3_000, steps: 10_000 }, cpuSlowdown: 1 },
  { name: SLOW_CASE, size: { roles: 500, steps: 1_500 }, cpuSlowdown: 4 },
];
