/** One text of the screens, by the path of its key. */
export interface ScreenText {
  /** `about.sources.lead`, also for plural keys: `time.months_one`. */
  readonly key: string;
  /** What a reader sees: a value that is filled in counts as one word. */
  readonly text: string;
}

const asRead = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, 'x').replace(/<\/?[\w]+>/g, '');

/** All texts in an object of translations, keys joined by dots. */
export function screenTextsIn(value: unknown, key = ''): ScreenText[] {
  if (typeof value === 'string') return [{ key, text: asRead(value) }];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    screenTextsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}
