/** Whole numbers from 0 up to (not including) a bound; the same row of numbers for the same seed, on every machine. */
export type Random = (below: number) => number;

/** Numerical Recipes' generator: plenty for choosing test cases. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Any one of a list that is not empty. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const item = list[random(list.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
