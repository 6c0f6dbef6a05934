import { allowanceChange, amountsAt, payDifference } from '../../core/lenses/pay';
import type { Role } from '../../core/model/graph';
import { formatDate, formatEuro, formatList, formatNumber } from '../../i18n/format';
import { atStart } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';

const ALLOWANCE = { lost: 'pay.withoutAllowance', less: 'pay.lessAllowance', more: 'pay.moreAllowance' } as const;

/** Pay now and later in sentences: words first, then both ranges at the reader's own hours (null: full time). */
export function usePayWords(): (from: Role | null, to: Role, hours: number | null) => readonly string[] {
  const { t, language } = useWords();
  const rangeOf = ({ pay, payUnknown }: Role, hours: number | null): string => {
    if (!pay || (pay.min === null && pay.max === null))
      return payUnknown ? t(`unknownReason.${payUnknown}`) : t('sheet.options.payUnknown');
    const amounts = amountsAt(pay, hours);
    const min = amounts.min === null ? '' : formatEuro(amounts.min, language);
    const max = amounts.max === null ? '' : formatEuro(amounts.max, language);
    return t(pay.max === null ? 'route.payFrom' : pay.min === null ? 'route.payTo' : 'route.payRange', { min, max });
  };
  const changeOf = (from: Role, to: Role): string => {
    const word = payDifference(from, to)?.word;
    const allowance = allowanceChange(from, to);
    const more = allowance === null || allowance === 'same' ? [] : [t(ALLOWANCE[allowance])];
    return atStart(`${[t(word ? `pay.word.${word}` : 'route.payUnknown'), ...more].join(', ')}.`);
  };
  const basisOf = (roles: readonly Role[], hours: number | null): readonly string[] => {
    const paid = roles.flatMap(({ pay }) => (pay && (pay.min ?? pay.max) !== null ? [pay] : []));
    const worked = [...new Set(paid.map((pay) => formatNumber(amountsAt(pay, hours).hours, language, 1)))];
    const dates = [...new Set(paid.map(({ asOf }) => formatDate(asOf, language)))];
    const [first, second] = worked;
    if (first === undefined) return [];
    const date = formatList(dates, language);
    return [
      second === undefined
        ? t('sheet.options.payBasis', { hours: first, date })
        : t('sheet.options.payBasisTwo', { hours: first, other: second, date }),
    ];
  };
  return (from, to, hours) => [
    ...(from ? [changeOf(from, to), sentence(t('sheet.options.payNow', { range: rangeOf(from, hours) }))] : []),
    sentence(t('sheet.options.payThen', { range: rangeOf(to, hours) })),
    ...basisOf(from ? [from, to] : [to], hours),
  ];
}

/** A reason why pay is unknown ends in a full stop of its own. */
const sentence = (text: string): string => text.replace(/\.\.$/, '.');
