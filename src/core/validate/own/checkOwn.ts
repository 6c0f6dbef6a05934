import type { OwnCode, OwnFinding } from '../../own/finding';
import { idOfFile } from '../files';
import { type Problem, pathText } from '../problem';
import type { Entry, Parsed } from '../shape';
import { type OwnKnown, stepKey } from './known';
import { ownConsistency } from './ownConsistency';
import { ownReferences } from './ownReferences';
import { tellOwn } from './tell';

const problemOf = (entry: Entry<unknown>, pass: Problem['pass'], found: OwnFinding<OwnCode>): Problem => ({
  pass,
  severity: found.severity,
  file: entry.file,
  path: pathText([...entry.at, ...found.path]),
  ...tellOwn(found),
});

const wrong = (path: OwnFinding['path'], code: OwnCode, values: OwnFinding['values'] = {}): OwnFinding<OwnCode> => ({
  severity: 'error',
  path,
  code,
  values,
});

/** Employers' own files in data/: references. Says nothing while files that they point at cannot be read. */
export function checkOwnReferences(parsed: Parsed): Problem[] {
  const { own, roles, trainings, employers } = parsed.entries;
  if (own.length === 0) return [];
  const names = own.flatMap((entry) => {
    const file = idOfFile(entry.file);
    const { employer, example } = entry.value;
    return [
      ...(employer === file ? [] : [wrong(['employer'], 'other-file', { id: employer, file })]),
      ...(example ? [wrong(['example'], 'example-in-data')] : []),
    ].map((found) => problemOf(entry, 'references', found));
  });
  if (['roles', 'trainings', 'employers'].some((kind) => parsed.incomplete.has(kind as 'roles'))) return names;
  const known: OwnKnown = {
    roles: new Set(roles.map(({ value }) => value.id)),
    steps: new Set(roles.flatMap(({ value }) => value.steps.map(({ to }) => stepKey(value.id, to)))),
    trainings: new Set(trainings.map(({ value }) => value.id)),
    employers: new Map(employers.map(({ value }) => [value.id, value.name])),
  };
  const found = own.flatMap((entry) =>
    [
      ...(known.employers.has(entry.value.employer)
        ? []
        : [wrong(['employer'], 'unknown-employer', { id: entry.value.employer })]),
      ...ownReferences(entry.value, known),
    ].map((one) => problemOf(entry, 'references', one)),
  );
  return [...names, ...found];
}

/** Employers' own files in data/: do they agree with themselves and with the date of the data? */
export const checkOwnConsistency = (parsed: Parsed, today: string | null): Problem[] =>
  parsed.entries.own.flatMap((entry) =>
    ownConsistency(entry.value, today).map((found) => problemOf(entry, 'consistency', found)),
  );
