import { type Problem, pathText } from '../../src/core/validate/problem';
import type { Entity } from './entities';
import type { ReadRow } from './readRows';
import { cellsOf, keyOf, recordsOf } from './records';
import type { Finding } from './tables';

/** A problem of the data check with the cell it comes from; where no cell shows it, with its file and path. */
export function locate(
  problem: Problem,
  files: ReadonlyMap<string, string>,
  rows: ReadonlyMap<Entity, readonly ReadRow[]>,
): Finding {
  const { severity, what, mend } = problem;
  const found = cellFor(problem, files, rows);
  const place = found ?? `data/${problem.file}${problem.path ? ` ${problem.path}` : ''}`;
  return { severity, place, what, mend };
}

/** The cell whose place in the data is nearest to that of the problem. */
function cellFor(
  { file, path }: Problem,
  files: ReadonlyMap<string, string>,
  rows: ReadonlyMap<Entity, readonly ReadRow[]>,
): string | null {
  let best: { length: number; place: string } | null = null;
  const offer = (place: string, at: string) => {
    if (startsAt(path, at) && (best === null || at.length > best.length)) best = { length: at.length, place };
  };
  for (const [entity, read] of rows) {
    const byKey = new Map(read.map((row) => [row.key, row]));
    for (const placed of recordsOf(files, entity)) {
      if (placed.file !== file) continue;
      const row = byKey.get(keyOf(cellsOf(placed.record, entity), entity));
      if (!row) continue;
      offer(row.place(0), pathText(placed.at));
      // Lists of two languages, and figures with their parts: a problem may speak of the whole.
      entity.columns.forEach((column, i) => {
        for (let n = column.path.length; n > 0; n--)
          offer(row.place(i), pathText([...placed.at, ...column.path.slice(0, n)]));
      });
    }
  }
  return (best as { place: string } | null)?.place ?? null;
}

/** Whether a path is this place or lies inside it. */
const startsAt = (path: string, at: string): boolean =>
  at === '' || (path.startsWith(at) && ['', '.', '['].includes(path.charAt(at.length)));
