/**
 * A number of a list whose index is known to be right: a row of a grid, a column of a table. 0 where the list ends, so that
 * a broken layout draws in a corner instead of at no place at all.
 */
export const numberAt = (list: readonly number[], index: number): number => list[index] ?? 0;
