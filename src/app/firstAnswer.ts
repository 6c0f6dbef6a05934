import type { Graph } from '../core/model/graph';
import type { Languages } from '../i18n/LanguageProvider';
import { askAhead } from '../state/askAhead';
import { isPhoneNow } from '../ui/useMedia';
import { screenAhead } from './Screens';
import { isDrawnMap } from './useMapOrList';

/** Longer than this, in milliseconds, and a notice that it is on its way is better than nothing. */
const LONGEST = 1500;

/**
 * Resolves when the screen of an address can be drawn with its answer. Drawn before that, it would first be a notice that
 * it is on its way, which React keeps for a third of a second, and the rest would then come in one go. The drawn map is
 * asked for, but not waited for: with its heading it is too much at once for a slow phone.
 */
export async function firstAnswer(
  languages: Languages,
  opening: Promise<Graph | null>,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const screen = screenAhead(languages, path, query);
  const facts = opening.then((graph) => graph && askAhead(graph, path, query));
  if (path === '/kaart' && isDrawnMap(query, isPhoneNow())) return;
  await Promise.race([Promise.all([screen, facts]), new Promise<void>((go) => setTimeout(go, LONGEST))]);
}
