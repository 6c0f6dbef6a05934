import type { Hours, RoleFile } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';
import { objectsIn } from './walk';

/** Whether each role agrees with itself, and each list of texts with its translation. */
export function checkRoles(parsed: Parsed): Problem[] {
  const editorial = new Set(
    parsed.entries.sources.filter(({ value }) => value.kind === 'editorial').map(({ value }) => value.id),
  );
  const roles = parsed.entries.roles.flatMap((entry) => [
    ...scopeProblems(entry, editorial),
    ...originProblems(entry),
    ...parentProblems(entry),
    ...irregularProblems(entry),
  ]);
  return [...roles, ...listLengths(parsed)];
}

const OUTSIDE_FIGURES = ['hours', 'strain', 'shortage', 'pay'] as const;

/**
 * An origin is work outside care. Its demand for people and its pay are not ours to state; its hours and strain may be
 * known, because they tell what changes for somebody who comes in.
 */
function originProblems(entry: Entry<RoleFile>): Problem[] {
  return OUTSIDE_FIGURES.flatMap((key) => {
    const figure = entry.value[key];
    const reason = 'unknown' in figure ? figure.unknown : null;
    if (entry.value.kind !== 'origin') {
      return reason === 'outside-care'
        ? inconsistent(
            entry,
            [key, 'unknown'],
            'only an origin lies outside care',
            'use "no-source", "no-fixed-role" or "no-agreement"',
          )
        : [];
    }
    if (reason === 'outside-care' || (reason === null && (key === 'hours' || key === 'strain'))) return [];
    return inconsistent(
      entry,
      [key],
      `the ${key} of an origin is not stated here`,
      'write { "unknown": "outside-care" }',
    );
  });
}

/** Demand that leans on a figure must cite who published it; without, the level is the editors' own and has to say so. */
function scopeProblems(entry: Entry<RoleFile>, editorial: ReadonlySet<string>): Problem[] {
  const { shortage } = entry.value;
  if ('unknown' in shortage || shortage.scope.about === 'none') return [];
  if (shortage.sources.some((id) => !editorial.has(id))) return [];
  return [
    inconsistent(
      entry,
      ['shortage', 'scope'],
      `this says that there is a figure (about: "${shortage.scope.about}"), but only the editors are cited`,
      'cite the publication in "sources", or write { "about": "none" }',
    ),
  ];
}

function parentProblems(entry: Entry<RoleFile>): Problem[] {
  const { kind, parents } = entry.value;
  if (kind === 'combination' && parents?.length !== 2) {
    const what = parents
      ? `a combination has two halves, not ${parents.length}`
      : 'a combination without its two halves';
    return [inconsistent(entry, ['parents'], what, 'add "parents": [["first-half"], ["second-half"]]')];
  }
  if (kind !== 'combination' && parents) {
    return [
      inconsistent(
        entry,
        ['parents'],
        'only a combination has parents',
        'remove "parents", or make the kind "combination"',
      ),
    ];
  }
  return [];
}

const RULE =
  'night regularly = 4; night sometimes or on call regularly = 3; else evening, weekend and on call count 1 for sometimes and 2 for regularly: 3 points or more = 2, 1 or 2 points = 1, none = 0';

/** What the hours say about the irregular-hours scale. */
export function irregularScore(hours: Hours): number {
  if (hours.night === 'yes') return 4;
  if (hours.night === 'sometimes' || hours.onCall === 'yes') return 3;
  const points = [hours.evening, hours.weekend, hours.onCall].reduce((sum, value) => sum + POINTS[value], 0);
  if (points >= 3) return 2;
  return points > 0 ? 1 : 0;
}

const POINTS = { no: 0, sometimes: 1, yes: 2 } as const;

/** Between 1 and 2 lies one point, so there a difference only asks for a second look. */
function irregularProblems(entry: Entry<RoleFile>): Problem[] {
  const { hours, strain } = entry.value;
  if ('unknown' in hours || 'unknown' in strain) return [];
  const score = strain.scores.irregular;
  const rule = irregularScore(hours);
  if (score === rule) return [];
  const what = `irregular hours are scored ${score}, but the hours of the role say ${rule}`;
  const severity = score + rule === 3 && score !== 0 && rule !== 0 ? 'warning' : 'error';
  return [
    inconsistent(
      entry,
      ['strain', 'scores', 'irregular'],
      what,
      `make it ${rule} or mend the hours (${RULE})`,
      severity,
    ),
  ];
}

/** Lists of texts go item by item in both languages. Aliases do not: each language has its own nicknames. */
function listLengths(parsed: Parsed): Problem[] {
  return Object.values(parsed.entries)
    .flat()
    .flatMap((entry) => {
      const problems: Problem[] = [];
      for (const { path, value } of objectsIn(entry.value)) {
        const { nl, en } = value;
        if (!Array.isArray(nl) || !Array.isArray(en) || nl.length === en.length || path.at(-1) === 'aliases') continue;
        const what = `${nl.length} items in Dutch, ${en.length} in English`;
        problems.push(inconsistent(entry, path, what, 'translate item by item, so that both lists are as long'));
      }
      return problems;
    });
}
