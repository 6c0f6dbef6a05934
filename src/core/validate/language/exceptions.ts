import type { LanguageException } from '../../model/data';
import type { Finding } from './finding';

/** Texts of the screens have a place that starts like this; all other places are data files. */
export const SCREEN_TEXTS = 'i18n/';

/** Keeps which exceptions were of use, so that the list stays true. */
export class Exceptions {
  private readonly used = new Set<LanguageException>();

  constructor(private readonly list: readonly LanguageException[]) {}

  /** Whether an exception allows this finding. `place` is the file and the path in it: `roles/kok.json summary.nl`. */
  allows({ rule, word }: Finding, place: string): boolean {
    const allowing = this.list.filter(
      (exception) =>
        exception.rule === rule &&
        (exception.word === undefined || exception.word.toLowerCase() === word) &&
        (exception.place === undefined || place.startsWith(exception.place)),
    );
    for (const exception of allowing) this.used.add(exception);
    return allowing.length > 0;
  }

  /** Numbers (in the list) of exceptions for the data, or for the screens, that nothing needs any more. */
  unused(where: 'data' | 'screens'): number[] {
    return this.list.flatMap((exception, i) => {
      const forScreens = exception.place?.startsWith(SCREEN_TEXTS) ?? false;
      return forScreens === (where === 'screens') && !this.used.has(exception) ? [i] : [];
    });
  }
}
