import { allowanceChange, amountsAt, payDifference } from '../../core/lenses/pay';
import type { PayRange, Role } from '../../core/model/graph';
import { formatDate, formatEuro, formatList, formatNumber } from '../../i18n/format';
import { atStart } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';

const ALLOWANCE = { lost: 'pay.withoutAllowance', less: 'pay.lessAllowance', more: 'pay.moreAllowance' } as const;

export interface PayWords {
  /** Pay now and later: words first, then both ranges. */
  readonly of: (from: Role | null, to: Role) => string;
  /** What all the amounts are about, said once; null without amounts. */
  readonly basis: string | null;
}

/** Words for the pay of these roles at the reader's own hours (null: full time, which differs per agreement). */
export function usePayWords(roles: readonly Role[], hours: number | null): PayWords {
  const { t, language } = useWords();
  const hoursOf = (pay: PayRange) => formatNumber(amountsAt(pay, hours).hours, language, 1);
  const paid = roles.flatMap(({ pay }) => (pay && (pay.min ?? pay.max) !== null ? [pay] : []));
  const worked = [...new Set(paid.map(hoursOf))];
  const date = formatList(
    [...new Set(paid.map(({ asOf }) => asOf))].sort().map((day) => formatDate(day, language)),
    language,
  );
  const rangeOf = ({ pay, payUnknown }: Role): string => {
    if (!pay || (pay.min === null && pay.max === null))
      return payUnknown ? t(`unknownReason.${payUnknown}`) : t('sheet.options.payUnknown');
    const amounts = amountsAt(pay, hours);
    const min = amounts.min === null ? '' : formatEuro(amounts.min, language);
    const max = amounts.max === null ? '' : formatEuro(amounts.max, language);
    const range = t(pay.max === null ? 'route.payFrom' : pay.min === null ? 'route.payTo' : 'route.payRange', {
      min,
      max,
    });
    return worked.length > 1 ? t('sheet.options.payAt', { range, hours: hoursOf(pay) }) : range;
  };
  const changeOf = (from: Role, to: Role): string => {
    const word = payDifference(from, to)?.word;
    const allowance = allowanceChange(from, to);
    const more = allowance === null || allowance === 'same' ? [] : [t(ALLOWANCE[allowance])];
    return atStart(`${[t(word ? `pay.word.${word}` : 'route.payUnknown'), ...more].join(', ')}.`);
  };
  const [first] = worked;
  return {
    of: (from, to) =>
      [
        ...(from ? [changeOf(from, to), sentence(t('sheet.options.payNow', { range: rangeOf(from) }))] : []),
        sentence(t('sheet.options.payThen', { range: rangeOf(to) })),
      ].join(' '),
    basis:
      first === undefined
        ? null
        : worked.length > 1
          ? t('sheet.options.payBasisOwn', { date })
          : t('sheet.options.payBasis', { hours: first, date }),
  };
}

/** A reason why pay is unknown ends in a full stop of its own. */
const sentence = (text: string): string => text.replace(/\.\.$/, '.');
