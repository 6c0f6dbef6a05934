import type { RecordKey } from '../../core/editor/sourceFiles';
import { paths, withQuery } from '../../state/address/paths';

export type Part = 'effect' | 'take';

/** Words of the address; the first part has none. */
const WORDS: Record<Part, string> = { effect: 'effect', take: 'meenemen' };

export const partOf = (query: URLSearchParams): Part | null =>
  query.get('deel') === WORDS.effect ? 'effect' : query.get('deel') === WORDS.take ? 'take' : null;

export const editorPath = (part?: Part | undefined): string => withQuery(paths.editor(), { deel: part && WORDS[part] });

/** The form of a record, or one step in it. */
export const recordPath = (key: RecordKey, step?: string | null): string =>
  withQuery(paths.editor(), { record: key, stap: step ?? undefined });

/** The effect of a change, at one role. */
export const effectPath = (role?: string): string => withQuery(paths.editor(), { deel: WORDS.effect, functie: role });
