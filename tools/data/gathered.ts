import type { Problem } from '../../src/core/validate/problem';

/** More warnings of one rule than this are a habit to work on, not a list to read. */
const MOST_SHOWN = 5;

interface Gathered {
  /** Problems to show one by one. */
  readonly single: readonly Problem[];
  /** One line per rule with many warnings: how many, and a few examples. */
  readonly lines: readonly string[];
}

/** Put warnings of one rule together when there are many; `all` keeps each of them. */
export function gathered(problems: readonly Problem[], all: boolean): Gathered {
  const byRule = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity === 'error' || problem.rule === undefined) continue;
    byRule.set(problem.rule, [...(byRule.get(problem.rule) ?? []), problem]);
  }
  const many = [...byRule].filter(([, list]) => !all && list.length > MOST_SHOWN);
  const rules = new Set(many.map(([rule]) => rule));
  const lines = many.map(([rule, list]) => {
    const some = list.slice(0, 3).map(({ file, path, what }) => `\n    ${file} ${path}: ${what}`);
    return `  warning ${rule}: ${list.length} places, such as${some.join('')}`;
  });
  return {
    single: problems.filter(({ severity, rule }) => severity === 'error' || rule === undefined || !rules.has(rule)),
    lines,
  };
}
