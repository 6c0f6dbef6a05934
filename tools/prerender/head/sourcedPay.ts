import type { CaoFile, DataFiles, Language, RoleFile } from '../../../src/core/model/data';
import { payRangeOf } from '../../../src/dataset/encode';
import { formatDate, formatList } from '../../../src/i18n/format';
import type { Thing } from './jsonLd';
import { fill, HEAD_WORDS } from './words';

type PlacedPay = Extract<RoleFile['pay'], readonly unknown[]>;

/** Whether somebody else than the editors published it. */
const isSourced = (ids: readonly string[], data: DataFiles): boolean =>
  ids.some((id) => data.sources.some((source) => source.id === id && source.kind !== 'editorial'));

/**
 * Whether both halves of the pay rest on a published source: the amounts of the scales, and that the role is in those
 * scales. A place in a scale that the editors judged themselves is shown on the page, with that word; search engines
 * would show it without.
 */
export function isPaySourced(pay: PlacedPay, data: DataFiles): boolean {
  return pay.every((entry) => {
    const cao = data.caos.find(({ id }) => id === entry.cao);
    const amounts = entry.scales.map((name) => cao?.scales[name]);
    return (
      isSourced(entry.sources, data) && amounts.every((scale) => scale !== undefined && isSourced(scale.sources, data))
    );
  });
}

/**
 * Pay of a role in the words of schema.org, or undefined when it is unknown, half known or not sourced. The ends of a
 * scale are no percentiles of what people earn, so that a MonetaryAmountDistribution would say more than we know.
 */
export function salaryOf(role: RoleFile, data: DataFiles, language: Language): Thing | undefined {
  if (!Array.isArray(role.pay) || !isPaySourced(role.pay, data)) return undefined;
  const caos = new Map<string, CaoFile>(data.caos.map((cao) => [cao.id, cao]));
  const range = payRangeOf(role, caos);
  if (!range || range.min === null || range.max === null) return undefined;
  const words = HEAD_WORDS[language];
  const names = range.caos.flatMap((id) => caos.get(id)?.name[language] ?? []);
  return {
    '@type': 'MonetaryAmount',
    name: words.payName,
    description: fill(words.pay, {
      hours: range.fullTimeHours,
      caos: formatList(names, language),
      date: formatDate(range.asOf, language),
    }),
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: range.min, maxValue: range.max, unitText: 'MONTH' },
  };
}
