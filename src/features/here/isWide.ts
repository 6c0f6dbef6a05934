/** From this width on the levels stand beside each other; the style sheets say the same. */
const COLUMNS = '(min-width: 64rem)';

/** Whether the levels stand as columns. Not every environment can tell its width (tests); those get the list. */
export const isWide = (): boolean => window.matchMedia?.(COLUMNS).matches ?? false;
