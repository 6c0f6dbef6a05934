import type { Translate } from './useWords';

/** The limits that have words; the core's names, so that a new one without words does not compile where it is used. */
type LimitWord =
  | 'noNights'
  | 'noIrregular'
  | 'maxMonths'
  | 'maxStudyHours'
  | 'keepWage'
  | 'noPayCut'
  | 'minPayPercent'
  | 'neverHeavier'
  | 'sectors'
  | 'levelMaxRank'
  | 'avoid'
  | 'maxSteps'
  | 'goals'
  | 'credentials';

type Values = Readonly<
  Partial<Record<'maxMonths' | 'maxStudyHours' | 'minPayPercent' | 'maxSteps', number | undefined>>
>;

/** A limit in words, with its value. */
export function limitWords(name: LimitWord, limits: Values, t: Translate): string {
  switch (name) {
    case 'maxMonths':
    case 'maxStudyHours':
    case 'minPayPercent':
      return t(`options.limit.${name}`, { value: limits[name] ?? 0 });
    case 'maxSteps':
      return t('options.limit.maxSteps', { count: limits.maxSteps ?? 0 });
    default:
      return t(`options.limit.${name}`);
  }
}
