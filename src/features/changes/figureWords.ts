import type { ShortageLevel } from '../../core/model/data';
import { formatMonthRange } from '../../i18n/duration';
import { formatNumber } from '../../i18n/format';
import type { Translate, useWords } from '../../i18n/useWords';
import type { ChangedFigure } from '../../state/useChanges';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'language'>;
type Value = ChangedFigure['old'];

const NAMES = [
  'months',
  'study',
  'experienceFirst',
  'strain',
  'secondOpinion',
  'emotional',
  'aggression',
  'shortage',
  'hours',
  'size',
  'fullTime',
] as const;

/** What a figure is about, from its place in the record: "strain/survey/emotional", "scales/FWG 35". */
export function figureName(place: string, t: Translate): string {
  const parts = place.split('/');
  if (parts[0] === 'pay') return t('changes.what.pay');
  if (parts[0] === 'scales') return t('changes.what.scale', { name: parts.slice(1).join('/') });
  const known = NAMES.find((name) => name === parts.at(-1));
  return t(`changes.what.${known ?? 'other'}`);
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What a figure says, in words. */
export function figureWords(value: Value, { t, language }: Words): string {
  if (value === null) return t('changes.nothing');
  if (value.unknown !== undefined) return t('common.unknown').toLowerCase();
  if (typeof value.level === 'string') return t(`lens.shortageLevel.${value.level as ShortageLevel}`);
  if (Array.isArray(value.scales)) return value.scales.join(', ');
  if (scoresOf(value)) return t('changes.value.scored');
  const [min, max] = [numberIn(value.value) ?? numberIn(value.min), numberIn(value.value) ?? numberIn(value.max)];
  const number = (amount: number | null) => (amount === null ? '?' : formatNumber(amount, language, 1));
  const range = min === max ? number(min) : `${number(min)}-${number(max)}`;
  switch (value.unit) {
    case 'months':
      return formatMonthRange(min ?? 0, max ?? min ?? 0, t, language);
    case 'hours-per-week':
      return t('changes.value.hoursPerWeek', { value: range });
    case 'percent':
      return t('changes.value.percent', { value: range });
    case 'index-0-100':
      return t('changes.value.index', { value: range });
    case 'employees':
      return t('changes.value.employees', { value: range });
    case 'eur-gross-per-month':
      if (max === null) return t('changes.value.payFrom', { min: number(min) });
      if (min === null) return t('changes.value.payTo', { max: number(max) });
      return t('changes.value.pay', { min: number(min), max: number(max) });
    default:
      return min === null && max === null ? t('common.unknown').toLowerCase() : range;
  }
}

/** Of scores on the strain scales only those that differ; null when the figure has no scores on both sides. */
export function scoreChanges(
  figure: Pick<ChangedFigure, 'old' | 'new'>,
  scales: readonly (readonly [id: string, name: string])[],
  { t }: Words,
) {
  const [old, now] = [scoresOf(figure.old), scoresOf(figure.new)];
  if (!old || !now) return null;
  const words = (score: unknown) => t('changes.value.score', { value: String(score) });
  return scales
    .filter(([id]) => old[id] !== now[id])
    .map(([key, name]) => ({ key, name, old: words(old[key]), now: words(now[key]) }));
}

function scoresOf(value: Value): Readonly<Record<string, unknown>> | null {
  const scores = value?.scores;
  return typeof scores === 'object' && scores !== null ? { ...scores } : null;
}
