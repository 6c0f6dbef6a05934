import { bandBlocks } from '../../../core/browse/bandBlocks';
import type { CompareRow } from '../../../core/compare/compareRoles';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { bandWord } from '../../../ui/filters/bandWords';

/** One side of a row: a word, with blocks where the value is on a scale. */
export interface Side {
  readonly word: string;
  readonly blocks?: { readonly count: number | null; readonly lens: 'strain' | 'shortage' };
}

/** A row of the comparison in words. */
export interface ToldRow {
  readonly key: string;
  readonly subject: string;
  /** How the second role differs from the first; empty when the two sides tell enough. */
  readonly change: string;
  readonly look: 'good' | 'bad' | null;
  /** Null when only the change is told, as with pay: words first. */
  readonly sides: readonly [Side, Side] | null;
}

const GOOD: ReadonlySet<string> = new Set(['much-less', 'less', 'higher', 'much-higher']);
const BAD: ReadonlySet<string> = new Set(['much-more', 'more', 'lower', 'much-lower']);
const lookOf = (change: string): ToldRow['look'] => (GOOD.has(change) ? 'good' : BAD.has(change) ? 'bad' : null);

const ALLOWANCE = {
  lost: { key: 'pay.withoutAllowance', look: 'bad' },
  less: { key: 'pay.lessAllowance', look: 'bad' },
  more: { key: 'pay.moreAllowance', look: 'good' },
} as const;

/** Whether nothing is known of a subject for either role: that is no equality. */
export const isUnknownOnBoth = (row: CompareRow): boolean =>
  row.subject === 'allowance' ? row.equal && row.change === null : row.from === null && row.to === null;

/** Rows of a comparison in the reader's words. */
export function useCompareWords(): (row: CompareRow) => ToldRow {
  const { t, pick } = useWords();
  const { vocabulary } = useNetwork().graph;
  const unknown = t('common.unknown');
  const band = (lens: 'strain' | 'shortage', value: string | number | null): Side => {
    const id = String(value ?? 'unknown');
    return { word: bandWord(t, lens, id), blocks: { count: bandBlocks(lens, id), lens } };
  };
  const score = (count: number | null): Side => ({
    word: count === null ? unknown : t('panel.compare.score', { count }),
    blocks: { count, lens: 'strain' },
  });
  const level = (id: string): Side => {
    const term = vocabulary.levels.find((each) => each.id === id);
    return { word: term ? pick(term.short) : id };
  };

  return (row) => {
    switch (row.subject) {
      case 'physical':
        return {
          key: row.subject,
          subject: t('panel.compare.body'),
          change: row.change ? t(`lens.change.${row.change}`) : '',
          look: lookOf(row.change ?? ''),
          sides: [band('strain', row.from), band('strain', row.to)],
        };
      case 'strain': {
        const term = vocabulary.strainScales.find(({ id }) => id === row.scale);
        const words = row.scale === 'irregular' ? 'lens.hoursChange' : 'lens.change';
        return {
          key: row.scale,
          subject: term ? pick(term.short) : row.scale,
          change: row.change ? t(`${words}.${row.change}`) : '',
          look: lookOf(row.change ?? ''),
          sides: [score(row.from), score(row.to)],
        };
      }
      case 'pay': {
        const word = row.difference?.word ?? 'unknown';
        return {
          key: row.subject,
          subject: t('panel.compare.pay'),
          change: t(`pay.word.${word}`),
          look: lookOf(word),
          sides: null,
        };
      }
      case 'allowance': {
        const told = row.change && row.change !== 'same' ? ALLOWANCE[row.change] : null;
        return {
          key: row.subject,
          subject: t('panel.compare.allowance'),
          change: told ? t(told.key) : row.change === null ? unknown : t('panel.compare.about'),
          look: told?.look ?? null,
          sides: null,
        };
      }
      case 'hours': {
        const side = (value: typeof row.from): Side => ({ word: value ? t(`role.hours.value.${value}`) : unknown });
        return {
          key: row.part,
          subject: t(`panel.compare.shift.${row.part}`),
          change: '',
          look: null,
          sides: [side(row.from), side(row.to)],
        };
      }
      case 'level':
        return {
          key: row.subject,
          subject: t('panel.compare.level'),
          change: row.ranks === 0 ? '' : t(row.ranks > 0 ? 'panel.compare.levelUp' : 'panel.compare.levelDown'),
          look: null,
          sides: [level(row.from), level(row.to)],
        };
      case 'shortage':
        return {
          key: row.subject,
          subject: t('lens.shortage'),
          change: row.blocks ? t(row.blocks > 0 ? 'panel.compare.moreWork' : 'panel.compare.lessWork') : '',
          look: row.blocks ? (row.blocks > 0 ? 'good' : 'bad') : null,
          sides: [band('shortage', row.from), band('shortage', row.to)],
        };
    }
  };
}
