import type { Language } from '../core/model/data';
import type { Graph } from '../core/model/graph';
import { buildWholeSearch, type InSteps, type Search } from '../core/search/wholeSearch';
import { loadAliases, loadSearchMore, loadWords } from '../dataset/load';

/** Without idle callbacks (Safari): short turns, with room for letters in between. */
const TURN_MS = 8;

type Deadline = Pick<IdleDeadline, 'timeRemaining'>;

function nextIdle(): Promise<Deadline> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else
      setTimeout(() => {
        const start = performance.now();
        resolve({ timeRemaining: () => TURN_MS - (performance.now() - start) });
      }, TURN_MS);
  });
}

/** Does the work in the moments that nothing else happens. */
async function whenIdle<T>(work: InSteps<T>): Promise<T> {
  for (;;) {
    const deadline = await nextIdle();
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (deadline.timeRemaining() > 1);
  }
}

type MakeSearch = (language: Language) => InSteps<Search>;
const makers = new WeakMap<Graph, Promise<MakeSearch>>();

async function openMaker(graph: Graph): Promise<MakeSearch> {
  const [aliases, more, words] = await Promise.all([loadAliases(), loadSearchMore(), loadWords()]);
  return whenIdle(buildWholeSearch(graph, aliases, more, words));
}

/** The search of a language over all there is. Rejects when a file cannot be had; asking again then tries again. */
export async function openWholeSearch(graph: Graph, language: Language): Promise<Search> {
  const opened = makers.get(graph) ?? openMaker(graph);
  makers.set(graph, opened);
  try {
    return await whenIdle((await opened)(language));
  } catch (error) {
    makers.delete(graph);
    throw error;
  }
}
