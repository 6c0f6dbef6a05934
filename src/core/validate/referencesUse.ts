import { ruleFor } from './files';
import { type Problem, pathText } from './problem';
import type { Entry, Parsed } from './shape';
import { isStringList, objectsIn, valuesIn } from './walk';

const problem = (entry: Entry<unknown>, path: readonly (string | number)[], what: string, mend: string): Problem => ({
  pass: 'references',
  severity: 'error',
  file: entry.file,
  path: pathText([...entry.at, ...path]),
  what,
  mend,
});

/** Ids that stand twice: two records with one id, one id twice in a list, two steps to one role, a step to itself. */
export function checkDuplicates(parsed: Parsed): Problem[] {
  const { roles, trainings, employers, regions, caos, schools, skills, sources, redirects, vocabulary } =
    parsed.entries;
  const { changes, funding, glossary, learning, registrations, relations, forms, monitor, themes } = parsed.entries;
  const problems: Problem[] = [];
  const unique = (records: readonly { entry: Entry<unknown>; path: readonly (string | number)[]; id: string }[]) => {
    const seen = new Map<string, string>();
    for (const { entry, path, id } of records) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, `${entry.file} ${pathText([...entry.at, ...path])}`.trim());
      else
        problems.push(
          problem(
            entry,
            path,
            `the id "${id}" is already in use (${first})`,
            'give one of the two another id, or merge them',
          ),
        );
    }
  };
  const lists = [roles, trainings, employers, regions, caos, schools, skills, sources];
  for (const list of [...lists, funding, glossary, registrations, relations, forms, monitor, themes]) {
    unique(list.map((entry) => ({ entry, path: ['id'], id: entry.value.id })));
  }
  unique(redirects.map((entry) => ({ entry, path: ['from'], id: entry.value.from })));
  unique(changes.map((entry) => ({ entry, path: ['version'], id: entry.value.version })));
  unique(regions.flatMap((entry) => entry.value.facts.map(({ id }, i) => ({ entry, path: ['facts', i, 'id'], id }))));
  for (const entry of themes) {
    unique(entry.value.expectations.map(({ id }, i) => ({ entry, path: ['expectations', i, 'id'], id })));
  }
  for (const entry of [...vocabulary, ...learning]) {
    for (const [key, terms] of Object.entries(entry.value)) {
      if (Array.isArray(terms)) unique(terms.map(({ id }, i) => ({ entry, path: [key, i, 'id'], id })));
    }
  }
  return [...problems, ...repeatedInLists(parsed), ...stepTargets(parsed)];
}

/** Keys that hold a list of ids, of which each counts once. */
const ID_LISTS = new Set([
  'confirmedRoles',
  'funding',
  'giveUp',
  'grants',
  'implies',
  'keep',
  'keepCredentials',
  'learn',
  'learningRoutes',
  'regions',
  'registers',
  'roles',
  'sectors',
  'seeAlso',
  'shows',
  'skills',
  'sources',
  'to',
  'trainings',
]);

function repeatedInLists(parsed: Parsed): Problem[] {
  const problems: Problem[] = [];
  for (const entry of Object.values(parsed.entries).flat()) {
    for (const { path, value } of valuesIn(entry.value)) {
      if (!ID_LISTS.has(String(path.at(-1))) || !isStringList(value)) continue;
      value.forEach((id, i) => {
        if (value.indexOf(id) < i)
          problems.push(problem(entry, [...path, i], `"${id}" stands in this list twice`, 'remove one of the two'));
      });
    }
  }
  return problems;
}

function stepTargets(parsed: Parsed): Problem[] {
  return parsed.entries.roles.flatMap((entry) => {
    const targets = entry.value.steps.map((step) => step.to);
    return targets.flatMap((to, i) => {
      const path = ['steps', i, 'to'];
      if (to === entry.value.id)
        return problem(
          entry,
          path,
          'this step leads to the role itself',
          'remove the step: staying is always an option',
        );
      if (targets.indexOf(to) < i)
        return problem(entry, path, `there already is a step to "${to}"`, 'keep one step per target and merge the two');
      return [];
    });
  });
}

/** Sources that nothing cites (an error: every source is there for a reason) and trainings that no step asks (a warning). */
export function checkUnused(parsed: Parsed, files: ReadonlyMap<string, string>): Problem[] {
  // A file that is not even JSON may be the one that uses it: then nothing can be said.
  if ([...files.keys()].some((file) => ruleFor(file) && !parsed.json.has(file))) return [];
  const cited = new Set<string>();
  const asked = new Set<string>();
  for (const json of parsed.json.values()) {
    for (const { value } of objectsIn(json)) {
      if (isStringList(value.sources)) for (const id of value.sources) cited.add(id);
      if (isStringList(value.trainings)) for (const id of value.trainings) asked.add(id);
    }
  }
  const sources = parsed.entries.sources
    .filter(({ value }) => !cited.has(value.id))
    .map((entry) =>
      problem(entry, ['id'], `nothing cites the source "${entry.value.id}"`, 'cite it where it belongs, or remove it'),
    );
  const trainings = parsed.entries.trainings
    .filter(({ value }) => !asked.has(value.id))
    .map(
      (entry): Problem => ({
        ...problem(
          entry,
          ['id'],
          `no step uses the training "${entry.value.id}"`,
          'add it to the steps that need it, or remove the file',
        ),
        severity: 'warning',
      }),
    );
  return [...sources, ...trainings];
}
