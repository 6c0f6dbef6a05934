import type { LimitName, Limits } from '../../core/routes/limits';
import type { Translate } from '../../i18n/useWords';

/** A limit in words, with its value. */
export function limitWords(name: LimitName, limits: Limits, t: Translate): string {
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
