import type { MatchKind } from '../core/search/entries';

/** Key of the word that says how a role was found: "ook wel:", "taak:". */
export const matchWord = (kind: MatchKind) =>
  kind === 'task' || kind === 'skill' ? (`search.${kind}` as const) : 'search.also';
