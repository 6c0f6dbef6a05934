import type { Lens } from '../../core/browse/entries';
import type { ShortageLevel } from '../../core/model/data';
import type { Translate } from '../../i18n/useWords';

/** The word for a band, the same on every screen. */
export function bandWord(t: Translate, lens: Lens, band: string): string {
  if (lens === 'shortage') return t(`lens.shortageLevel.${band as ShortageLevel | 'unknown'}`);
  // Keys that are numbers cannot be named in a path of keys: take the whole list of words.
  const words: Readonly<Record<string, string>> = t(`lens.${lens}Band`, { returnObjects: true });
  return words[band] ?? band;
}
