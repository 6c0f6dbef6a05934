import { formsOf } from '../glossary/findTerms';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Parsed } from './shape';

/** Words of the glossary mean one thing each, and a term does not send its reader back to itself. */
export function checkGlossary({ entries }: Parsed): Problem[] {
  const problems: Problem[] = [];
  for (const language of ['nl', 'en'] as const) {
    const owners = new Map<string, string>();
    for (const entry of entries.glossary) {
      for (const form of formsOf(entry.value, language)) {
        const owner = owners.get(form.toLowerCase());
        if (owner === undefined) owners.set(form.toLowerCase(), entry.value.id);
        else if (owner !== entry.value.id) {
          const what = `"${form}" (${language}) already belongs to the term "${owner}"`;
          problems.push(inconsistent(entry, [], what, 'leave it with one of the two'));
        }
      }
    }
  }
  for (const entry of entries.glossary) {
    const at = entry.value.seeAlso.indexOf(entry.value.id);
    if (at === -1) continue;
    problems.push(inconsistent(entry, ['seeAlso', at], 'this term points to itself', 'remove it'));
  }
  return problems;
}
