import { bandBlocks } from '../../core/browse/bandBlocks';
import type { ListTexts } from '../../core/compare/compareTable';
import type { Outlook } from '../../core/compare/outlook';
import type { Change, StrainBand } from '../../core/lenses/strain';
import type { HoursValue, ShortageLevel, StrainScale } from '../../core/model/data';
import { bandWord } from '../../ui/filters/bandWords';
import { namesOf, type Tools } from './tableTools';
import type { Mark, ToldCell } from './told';

type Per<T> = readonly T[];

/** Tasks beyond these stand on the page of the role. */
const MOST_TASKS = 3;

export const unknownCell = ({ t }: Tools): ToldCell => ({ word: t('common.unknown'), isUnknown: true });

export const textCells = (key: 'tasks' | 'settings', values: Per<ListTexts | null>, tools: Tools): ToldCell[] =>
  values.map((texts): ToldCell => {
    if (!texts) return unknownCell(tools);
    const list = texts[tools.language];
    if (key === 'settings') return { word: list.join(', ') };
    const rest = list.length - MOST_TASKS;
    // One more costs no more room than saying that there is one.
    if (rest <= 1) return { list };
    return { list: list.slice(0, MOST_TASKS), lines: [tools.t('compare.more', { count: rest })] };
  });

/** A role that is found everywhere has a list of branches that nobody reads. */
const MOST_SECTORS = 3;

export const sectorCells = (values: Per<readonly string[]>, tools: Tools): ToldCell[] =>
  values.map((ids, index): ToldCell => {
    if (tools.roles[index]?.kind === 'origin') return { word: tools.t('compare.outside') };
    if (ids.length === 0) return unknownCell(tools);
    const rest = ids.length - MOST_SECTORS;
    const shown = rest > 1 ? ids.slice(0, MOST_SECTORS) : ids;
    return {
      word: namesOf(tools.vocabulary.sectors, shown, tools),
      lines: rest > 1 ? [tools.t('compare.moreSectors', { count: rest })] : [],
    };
  });

export const levelCells = (values: Per<string | null>, changes: Per<number | null>, tools: Tools): ToldCell[] =>
  values.map((id, index): ToldCell => {
    const { t, pick, vocabulary } = tools;
    if (id === null) return { word: t('compare.origin'), isUnknown: true };
    const term = vocabulary.levels.find((level) => level.id === id);
    const ranks = changes[index] ?? null;
    return { word: term ? pick(term.short) : id, mark: ranks === null ? undefined : levelMark(ranks, tools) };
  });

function levelMark(ranks: number, { t }: Tools): Mark {
  if (ranks === 0) return { text: t('compare.levelSame'), sign: 'same', look: 'plain' };
  return ranks > 0
    ? { text: t('compare.levelUp'), sign: 'up', look: 'plain' }
    : { text: t('compare.levelDown'), sign: 'down', look: 'plain' };
}

function strainMark(change: Change | null | undefined, text: (change: Change) => string): Mark | undefined {
  if (!change) return undefined;
  if (change === 'same') return { text: text(change), sign: 'same', look: 'plain' };
  return change.endsWith('less')
    ? { text: text(change), sign: 'down', look: 'good' }
    : { text: text(change), sign: 'up', look: 'bad' };
}

export const strainCells = (values: Per<StrainBand | null>, changes: Per<Change | null>, tools: Tools): ToldCell[] =>
  values.map((band, index): ToldCell => {
    const id = String(band ?? 'unknown');
    return {
      word: bandWord(tools.t, 'strain', id),
      isUnknown: band === null,
      blocks: { count: bandBlocks('strain', id), lens: 'strain' },
      mark: strainMark(changes[index], (change) => tools.t(`lens.change.${change}`)),
    };
  });

export const scaleCells = (
  key: StrainScale,
  values: Per<number | null>,
  changes: Per<Change | null>,
  tools: Tools,
): ToldCell[] =>
  values.map((score, index): ToldCell => {
    const { t, pick, vocabulary } = tools;
    const meaning = score === null ? undefined : vocabulary.strainScales.find(({ id }) => id === key)?.scores[score];
    const words = key === 'irregular' ? 'lens.hoursChange' : 'lens.change';
    return {
      word: meaning ? pick(meaning) : score === null ? t('common.unknown') : t('compare.score', { count: score }),
      isUnknown: score === null,
      blocks: { count: score, lens: 'strain' },
      mark: strainMark(changes[index], (change) => t(`${words}.${change}`)),
    };
  });

const OFTEN: Readonly<Record<HoursValue, number>> = { no: 0, sometimes: 1, yes: 2 };

export const hoursCells = (values: Per<HoursValue | null>, tools: Tools): ToldCell[] =>
  values.map((value, index): ToldCell => {
    if (!value) return unknownCell(tools);
    const before = values[0];
    return {
      word: tools.t(`role.hours.value.${value}`),
      mark: index > 0 && before ? hoursMark(before, value, tools) : undefined,
    };
  });

/** Some people choose nights: hours that come or go are told, not judged. */
function hoursMark(before: HoursValue, after: HoursValue, { t }: Tools): Mark {
  const difference = OFTEN[after] - OFTEN[before];
  if (difference === 0) return { text: t('compare.hoursChange.same'), sign: 'same', look: 'plain' };
  if (difference > 0)
    return { text: t(`compare.hoursChange.${before === 'no' ? 'come' : 'oftener'}`), sign: 'up', look: 'plain' };
  return { text: t(`compare.hoursChange.${after === 'no' ? 'gone' : 'rarer'}`), sign: 'down', look: 'plain' };
}

export const demandCells = (values: Per<ShortageLevel | null>, changes: Per<number | null>, tools: Tools): ToldCell[] =>
  values.map((level, index): ToldCell => {
    const id = level ?? 'unknown';
    const blocks = changes[index] ?? null;
    const word = blocks === null ? null : blocks === 0 ? 'same' : blocks > 0 ? 'more' : 'less';
    return {
      word: bandWord(tools.t, 'shortage', id),
      isUnknown: level === null,
      blocks: { count: bandBlocks('shortage', id), lens: 'shortage' },
      mark: word ? moreMark(word, tools.t(`compare.demandChange.${word}`)) : undefined,
    };
  });

function moreMark(word: 'more' | 'less' | 'same', text: string): Mark {
  if (word === 'same') return { text, sign: 'same', look: 'plain' };
  return word === 'more' ? { text, sign: 'up', look: 'good' } : { text, sign: 'down', look: 'bad' };
}

export const growthCells = (
  values: Per<Outlook>,
  changes: Per<'more' | 'less' | 'same' | null>,
  tools: Tools,
): ToldCell[] =>
  values.map((outlook, index): ToldCell => {
    const { t } = tools;
    const { withinTwoYears, withinFourYears, band, next } = outlook;
    const change = changes[index];
    return {
      word: bandWord(t, 'growth', String(band)),
      blocks: { count: band, lens: 'growth' },
      lines: [
        [
          t('compare.growthFour', { count: withinFourYears }),
          ...(withinTwoYears > 0 && withinTwoYears < withinFourYears
            ? [t('compare.growthTwo', { count: withinTwoYears })]
            : []),
        ].join(', '),
      ],
      mark: change ? moreMark(change, t(`compare.growthChange.${change}`)) : undefined,
      next,
    };
  });
