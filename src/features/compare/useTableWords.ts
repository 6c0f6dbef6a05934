import type { Compared, TableRow } from '../../core/compare/compareTable';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useSettings } from '../../state/useSettings';
import {
  demandCells,
  growthCells,
  hoursCells,
  levelCells,
  scaleCells,
  sectorCells,
  strainCells,
  textCells,
} from './cellWords';
import { allowanceCells, payCells } from './payWords';
import type { Tools } from './tableTools';
import type { ToldCell, ToldRow } from './told';
import { certaintyCells, diplomaCells, registerCells, wayCells } from './wayWords';

/** Rows of the table in the reader's words. */
export function useTableWords(compared: readonly Compared[]): (row: TableRow) => ToldRow {
  const words = useWords();
  const { vocabulary } = useNetwork().graph;
  const { hours } = useSettings();
  const tools: Tools = { ...words, vocabulary, hours, roles: compared.map(({ role }) => role) };
  return (row) => ({ title: titleOf(row, tools), cells: cellsOf(row, tools) });
}

/** What a row is about, as its heading. */
function titleOf({ key }: TableRow, { t, pick, vocabulary }: Tools): string {
  switch (key) {
    case 'lifting':
    case 'standing':
    case 'bending':
    case 'emotional':
    case 'irregular': {
      const scale = vocabulary.strainScales.find(({ id }) => id === key);
      return scale ? pick(scale.short) : key;
    }
    default:
      return t(`compare.row.${key}`);
  }
}

function cellsOf(row: TableRow, tools: Tools): readonly ToldCell[] {
  switch (row.key) {
    case 'tasks':
    case 'settings':
      return textCells(row.key, row.values, tools);
    case 'sectors':
      return sectorCells(row.values, tools);
    case 'level':
      return levelCells(row.values, row.changes, tools);
    case 'physical':
      return strainCells(row.values, row.changes, tools);
    case 'lifting':
    case 'standing':
    case 'bending':
    case 'emotional':
    case 'irregular':
      return scaleCells(row.key, row.values, row.changes, tools);
    case 'pay':
      return payCells(row.values, row.changes, tools);
    case 'allowance':
      return allowanceCells(row.values, row.changes, tools);
    case 'day':
    case 'evening':
    case 'night':
    case 'weekend':
    case 'onCall':
      return hoursCells(row.values, tools);
    case 'way':
    case 'time':
    case 'study':
    case 'costs':
      return wayCells(row.key, row.values, tools);
    case 'diplomas':
      return diplomaCells(row.values, tools);
    case 'registers':
      return registerCells(row.values, row.changes, tools);
    case 'demand':
      return demandCells(row.values, row.changes, tools);
    case 'growth':
      return growthCells(row.values, row.changes, tools);
    case 'certainty':
      return certaintyCells(row.values, tools);
  }
}
