import { type Dated, standingOn } from '../lenses/caoRules';
import type { CaoFile, CaoRule, FundingFile } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';

/** Whether rules for older workers say how they stand, and agree with the same arrangement elsewhere. */
export function checkCaos(parsed: Parsed, today: string | null): Problem[] {
  const funding = new Map(parsed.entries.funding.map(({ value }) => [value.id, value]));
  const rules = parsed.entries.caos.flatMap((entry) =>
    entry.value.rules.flatMap((rule, i) => [
      ...standingProblems(entry, rule, i, today),
      ...fundingProblems(entry, rule, i, funding),
    ]),
  );
  return [...rules, ...repeatedRules(parsed), ...listProblems(parsed)];
}

function standingProblems(entry: Entry<CaoFile>, rule: CaoRule, i: number, today: string | null): Problem[] {
  const at = ['rules', i];
  if (rule.status === 'ended' && rule.validUntil === undefined) {
    return [
      inconsistent(
        entry,
        [...at, 'validUntil'],
        'this rule has ended, but not since when',
        'add "validUntil", or make the status "unsure"',
      ),
    ];
  }
  if (rule.status === 'ended') return [];
  if (today !== null && standingOn(rule, today) === 'ended') {
    const what = `"${rule.status}", but it ran until ${rule.validUntil}`;
    return [inconsistent(entry, [...at, 'status'], what, 'make the status "ended", or mend the date')];
  }
  if (rule.status === 'valid' && rule.asOf === undefined) {
    return [
      inconsistent(
        entry,
        [...at, 'status'],
        '"valid", but nobody knows of when the text is',
        'add "asOf", or make the status "unsure"',
      ),
    ];
  }
  return [];
}

const SAME = ['status', 'validFrom', 'validUntil'] as const satisfies readonly (keyof Dated)[];

function fundingProblems(
  entry: Entry<CaoFile>,
  rule: CaoRule,
  i: number,
  funding: ReadonlyMap<string, FundingFile>,
): Problem[] {
  const twin = rule.funding === undefined ? undefined : funding.get(rule.funding);
  if (!twin) return [];
  return SAME.filter((key) => rule[key] !== twin[key]).map((key) =>
    inconsistent(
      entry,
      ['rules', i, key],
      `${rule[key] ?? 'nothing'} here, but ${twin[key] ?? 'nothing'} in funding.json ("${twin.id}")`,
      'say the same in both',
    ),
  );
}

function repeatedRules(parsed: Parsed): Problem[] {
  const seen = new Set<string>();
  return parsed.entries.caos.flatMap((entry) =>
    entry.value.rules.flatMap(({ id }, i) => {
      if (seen.has(id))
        return [inconsistent(entry, ['rules', i, 'id'], `there already is a rule "${id}"`, 'give it another id')];
      seen.add(id);
      return [];
    }),
  );
}

/** A role can only stand in a list that was read, and only once. */
function listProblems(parsed: Parsed): Problem[] {
  const lists = new Map(parsed.entries.caos.map(({ value }) => [value.id, value.heavyWork]));
  return parsed.entries.roles.flatMap((entry) => {
    const places = 'unknown' in entry.value.strain ? [] : (entry.value.strain.heavyWork ?? []);
    return places.flatMap(({ cao }, i) => {
      const path = ['strain', 'heavyWork', i, 'cao'];
      if (places.findIndex((place) => place.cao === cao) < i)
        return [inconsistent(entry, path, `the list of "${cao}" stands here twice`, 'keep one of the two')];
      if (!lists.has(cao) || lists.get(cao)) return [];
      const what = `no list of heavy work was read for "${cao}"`;
      return [inconsistent(entry, path, what, `add "heavyWork" to caos/${cao}.json first, or remove this`)];
    });
  });
}
