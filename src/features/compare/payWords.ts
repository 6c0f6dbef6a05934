import type { Allowance } from '../../core/compare/sameness';
import { amountChange, amountsAt, type PayDifference } from '../../core/lenses/pay';
import type { PayRange, Role } from '../../core/model/graph';
import { amountWords } from '../../i18n/amountWords';
import { formatDate, formatEuro, formatNumber } from '../../i18n/format';
import type { Tools } from './tableTools';
import type { Mark, ToldCell } from './told';

type Per<T> = readonly T[];

/** Pay: the word against the own role first, then the range at the reader's hours, then what it may change. */
export const payCells = (values: Per<PayRange | null>, changes: Per<PayDifference | null>, tools: Tools): ToldCell[] =>
  values.map((pay, index): ToldCell => {
    const { t, language, hours, roles } = tools;
    const role = roles[index];
    const mine = roles[0];
    if (!role || !pay || (pay.min === null && pay.max === null))
      return { word: reasonWord(role, tools), isUnknown: true };
    const range = rangeWords(pay, tools);
    if (index === 0 || !mine) return { word: range.amounts, lines: [range.basis] };
    const change = amountChange(mine, role, hours);
    const difference = changes[index] ?? null;
    return {
      word: range.amounts,
      lines: [range.basis, ...(change ? [amountWords(change, t, language)] : [])],
      mark: payMark(difference, tools),
    };
  });

const reasonWord = (role: Role | undefined, { t }: Tools): string =>
  role?.payUnknown ? t(`role.reason.${role.payUnknown}`) : t('common.unknown');

/** A range with the hours and the date that it is for. */
function rangeWords(pay: PayRange, { t, language, hours }: Tools): { amounts: string; basis: string } {
  const amounts = amountsAt(pay, hours);
  const min = amounts.min === null ? '' : formatEuro(amounts.min, language);
  const max = amounts.max === null ? '' : formatEuro(amounts.max, language);
  const key = pay.max === null ? 'payFrom' : pay.min === null ? 'payTo' : 'payRange';
  return {
    amounts: t(`route.${key}`, { min, max }),
    basis: t('route.payBasis', {
      hours: formatNumber(amounts.hours, language, 1),
      date: formatDate(pay.asOf, language),
    }),
  };
}

function payMark(difference: PayDifference | null, { t }: Tools): Mark {
  if (!difference) return { text: t('route.payUnknown'), sign: 'other', look: 'plain' };
  const { word } = difference;
  const text = t(`pay.word.${word}`);
  if (word === 'same') return { text, sign: 'same', look: 'plain' };
  return word.endsWith('higher') ? { text, sign: 'up', look: 'good' } : { text, sign: 'down', look: 'bad' };
}

const LOOKS = {
  lost: { sign: 'down', look: 'bad' },
  less: { sign: 'down', look: 'bad' },
  more: { sign: 'up', look: 'good' },
  same: { sign: 'same', look: 'plain' },
} as const;

export const allowanceCells = (
  values: Per<Allowance | null>,
  changes: Per<keyof typeof LOOKS | null>,
  tools: Tools,
): ToldCell[] =>
  values.map((value, index): ToldCell => {
    const change = changes[index];
    return {
      word: value ? tools.t(`compare.allowance.${value}`) : tools.t('common.unknown'),
      isUnknown: value === null,
      mark: change ? { text: tools.t(`compare.allowanceChange.${change}`), ...LOOKS[change] } : undefined,
    };
  });
