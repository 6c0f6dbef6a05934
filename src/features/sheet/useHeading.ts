import { stepMonths } from '../../core/lenses/time';
import type { Sheet } from '../../core/plan/sheet';
import { formatMonths } from '../../i18n/duration';
import { atStart, inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';

/** More names than this do not fit in a heading. */
const MOST_NAMES = 3;

/** The heading as an answer: from where to where, as far as the plan tells. */
export function useHeading(): (sheet: Sheet) => string {
  const { t, pick, language } = useWords();
  return (sheet) => {
    const all = [...sheet.options, ...sheet.others];
    const [only] = all;
    const starts = new Set(all.map(({ from }) => from));
    const start = sheet.from ?? (starts.size === 1 ? (only?.from ?? null) : null);
    const from = start ? inSentence(pick(start.name)) : null;
    const names = [...new Set(all.map(({ goal }) => inSentence(pick(goal.name))))];
    const stays = sheet.stays.length > 0;
    if (only && all.length === 1 && only.steps.length > 0 && !stays) {
      const months = only.steps.reduce((sum, step) => sum + stepMonths(step), 0);
      const duration = formatMonths(months, t, language);
      return t('route.answer', {
        from: inSentence(pick((only.from ?? only.goal).name)),
        to: inSentence(pick(only.goal.name)),
        count: only.steps.length,
        duration: months < 1 ? duration : t('time.about', { duration }),
      });
    }
    if (names.length > MOST_NAMES)
      return from
        ? t('sheet.head.many', { from, count: all.length })
        : t('sheet.head.noFromMany', { count: all.length });
    if (names.length > 0) {
      const named = joined(names, t('route.or'));
      const list = stays ? t('sheet.head.orStay', { list: named }) : named;
      return from ? t('sheet.head.list', { from, list }) : t('sheet.head.noFrom', { list });
    }
    if (stays) return from ? t('sheet.head.stay', { from }) : t('sheet.head.stayOnly');
    return from ? atStart(t('sheet.head.role', { from })) : t('sheet.head.none');
  };
}

const joined = (names: readonly string[], or: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${or}${names.at(-1)}`;
