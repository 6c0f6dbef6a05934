import type { MonitorChart } from '../../../core/model/data';
import { formatDate, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';

interface MonitorWords {
  readonly value: (value: number) => string;
  /** In full: "4e kwartaal 2022". */
  readonly period: (period: string) => string;
  /** Under a point: two short lines, or the year alone when all points are of the same quarter. */
  readonly shortPeriod: (period: string) => readonly string[];
}

const QUARTER = /^(\d{4})-Q(\d)$/;

/** How the numbers and periods of one chart are written. */
export function useMonitorWords({ unit, points }: Pick<MonitorChart, 'unit' | 'points'>): MonitorWords {
  const { t, language } = useWords();
  const parts = new Set(points.map(({ period }) => period.slice(4)));
  const period = (text: string) => {
    const [, year, quarter] = QUARTER.exec(text) ?? [];
    return year && quarter ? t('monitor.quarter', { quarter, year }) : formatDate(text, language);
  };
  return {
    value: (value) => {
      const number = formatNumber(value, language, 1);
      return unit === 'percent' ? t('insights.percent', { value: number }) : number;
    },
    period,
    shortPeriod: (text) => {
      const [, year, quarter] = QUARTER.exec(text) ?? [];
      if (!year || !quarter || parts.size === 1) return [text.slice(0, 4)];
      return [t('monitor.quarterShort', { quarter }), year];
    },
  };
}
