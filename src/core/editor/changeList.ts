import { diffRecords, type FieldChange } from './diffRecords';
import type { Place } from './json';
import { fileOf, type RecordKey } from './sourceFiles';
import { tellValue } from './tellValue';
import type { Change, Work } from './work';

/** The words around the facts, in the language of the reader. */
export interface ListWords {
  readonly title: string;
  /** Which version of the data this starts from. */
  readonly base: string;
  readonly added: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly next: readonly string[];
  nameOf(key: RecordKey): string;
  standingOf(change: Change): string;
  fieldOf(place: Place, key: RecordKey): string;
}

/** Everything that was changed as a text that people read and discuss: per record, per field, before and after. */
export function changeList(work: Work, words: ListWords): string {
  const lines = [`# ${words.title}`, '', words.base];
  for (const key of Object.keys(work.changes).sort()) {
    const change = work.changes[key];
    if (!change) continue;
    lines.push('', `## ${plain(words.nameOf(key))}`, '', `\`data/${fileOf(key)}\` · ${words.standingOf(change)}`);
    if (change.note !== '') lines.push('', ...change.note.split('\n').map((line) => `> ${plain(line)}`));
    lines.push('', ...(change.was === null ? [`- ${words.added}`] : fieldLines(key, change, words)));
  }
  return `${[...lines, '', ...words.next].join('\n')}\n`;
}

function fieldLines(key: RecordKey, change: Change, words: ListWords): string[] {
  return diffRecords(change.was, change.now).map(({ place, was, now }: FieldChange) =>
    [
      `- ${plain(words.fieldOf(place, key))}`,
      `  - ${words.before}: ${told(was, words)}`,
      `  - ${words.after}: ${told(now, words)}`,
    ].join('\n'),
  );
}

const told = (value: unknown, words: ListWords): string => plain(tellValue(value)) || words.nothing;

/** Text that cannot become a heading, a link or markup of the list. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|])/g, '\\$1');
