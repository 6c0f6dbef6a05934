/** The grounds on which words and lines stand, per theme; a test compares them with the tokens of the screens. */
export const GROUNDS = {
  light: { paper: '#fbf8f2', card: '#ffffff' },
  dark: { paper: '#10192b', card: '#18243a' },
} as const;

/** Lowest contrast by WCAG 2.2: of words, and of lines and edges. */
export const LEAST_CONTRAST = { text: 4.5, line: 3 } as const;
