import type { Graph, Words } from '../model/graph';
import { searchDocuments } from './documents';
import { buildEntries, type SearchEntry, type SearchLanguage } from './entries';
import { createSearch, type RoleHit, type SearchDocument } from './searchIndex';
import { buildWordSearch, type RoleTexts } from './wordSearch';
import { type Workplaces, withWorkplaces } from './workplaces';

export type Search = (query: string, limit?: number) => RoleHit[];

type Pair = readonly [string[], string[]];

/** What arrives after the first answer, in the order of the graph's roles. */
export interface SearchMore extends Workplaces {
  /** Aliases that describe the work. */
  readonly aliases: readonly Pair[];
  readonly tasks: readonly Pair[];
}

function withDescriptions(documents: readonly SearchDocument[], { aliases }: SearchMore): SearchDocument[] {
  return documents.map((document, role) => {
    const [nl = [], en = []] = aliases[role] ?? [];
    return { ...document, descriptions: { nl, en } };
  });
}

function roleTexts(graph: Graph, { tasks }: SearchMore, words: Words): RoleTexts[] {
  const sectors = new Map(graph.vocabulary.sectors.map((sector) => [sector.id, [sector.nl, sector.en]]));
  return graph.roles.map((role) => {
    const [nl = [], en = []] = tasks[role.index] ?? [];
    const skills = role.skills.flatMap((id) => words.skills.get(id) ?? []);
    return {
      tasks: { nl, en },
      skills: { nl: skills.map((skill) => skill.nl), en: skills.map((skill) => skill.en) },
      places: role.sectors.flatMap((id) => sectors.get(id) ?? []),
    };
  });
}

/** Roles of which the names are made ready in one step. */
const STEP = 10;

export type InSteps<T> = Generator<undefined, T, undefined>;

/**
 * The search over all there is: names, aliases, descriptions, tasks and skills. `aliases` and `more` are in the order of the
 * graph's roles. Gives the way to make the search of a language; both are made in small steps.
 */
export function* buildWholeSearch(
  graph: Graph,
  aliases: readonly Pair[],
  more: SearchMore,
  words: Words,
): InSteps<(language: SearchLanguage) => InSteps<Search>> {
  const documents = withDescriptions(searchDocuments(graph, aliases), more);
  const lookInTexts = yield* buildWordSearch(documents, roleTexts(graph, more, words));
  const sectorsOf = (id: string) => graph.byId.get(id)?.sectors ?? [];
  return function* ofLanguage(language) {
    const entries: SearchEntry[] = [];
    for (let from = 0; from < documents.length; from += STEP) {
      entries.push(...buildEntries(documents, language, from, from + STEP));
      yield;
    }
    const search = createSearch(documents, language, (query) => lookInTexts(query, language), entries);
    return withWorkplaces(search, more, sectorsOf);
  };
}

/** All steps at once. */
export function finish<T>(work: InSteps<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
