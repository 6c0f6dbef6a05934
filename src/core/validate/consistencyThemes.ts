import { hasEnded } from '../dates/hasEnded';
import type { ThemeFile } from '../model/data';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Entry, Parsed } from './shape';

/** Whether themes say no more than their sources carry, and expectations are still to come. */
export function checkThemes(parsed: Parsed, today: string | null): Problem[] {
  const editorial = new Set(
    parsed.entries.sources.filter(({ value }) => value.kind === 'editorial').map(({ value }) => value.id),
  );
  const isOwnWord = (sources: readonly string[]) => sources.every((id) => editorial.has(id));
  return [
    ...parsed.entries.themes.flatMap((entry) => [
      ...findingProblems(entry, isOwnWord),
      ...actionProblems(entry, parsed),
      ...expectationProblems(entry, isOwnWord, today),
    ]),
    ...placeProblems(parsed.entries.themes),
  ];
}

type OwnWord = (sources: readonly string[]) => boolean;

function findingProblems(entry: Entry<ThemeFile>, isOwnWord: OwnWord): Problem[] {
  return entry.value.findings.flatMap(({ strength, outcome, sources }, i) => {
    const at = ['findings', i];
    if (strength === 'unknown' && outcome !== 'unknown') {
      const mend = 'make the outcome "unknown", or say how it is known';
      return inconsistent(entry, [...at, 'outcome'], `"${outcome}", but nobody knows yet`, mend);
    }
    if (strength === 'studied' && isOwnWord(sources)) {
      const mend = 'cite the study, or make it "experience"';
      return inconsistent(entry, [...at, 'strength'], '"studied", but only the editors are cited', mend);
    }
    return [];
  });
}

/** Advice that leans on money that is no longer there would never be shown. */
function actionProblems(entry: Entry<ThemeFile>, parsed: Parsed): Problem[] {
  const status = new Map(parsed.entries.funding.map(({ value }) => [value.id, value.status]));
  return entry.value.actions.flatMap(({ funding }, i) =>
    funding?.every((id) => status.get(id) === 'ended')
      ? inconsistent(
          entry,
          ['actions', i, 'funding'],
          'advice that leans only on arrangements that ended',
          'remove the advice, or name an arrangement that runs',
        )
      : [],
  );
}

function expectationProblems(entry: Entry<ThemeFile>, isOwnWord: OwnWord, today: string | null): Problem[] {
  return entry.value.expectations.flatMap(({ expectedBy, statedOn, sources }, i) => {
    const at = ['expectations', i];
    const problems: Problem[] = [];
    if (isOwnWord(sources)) {
      const what = 'an expectation that only the editors have';
      problems.push(inconsistent(entry, [...at, 'sources'], what, 'cite who expects it, or remove it'));
    }
    // "2025" may be expected in "2025-12": compare as precisely as the coarser of the two.
    if (hasEnded(expectedBy, statedOn)) {
      const what = `expected by ${expectedBy}, but stated later, on ${statedOn}`;
      problems.push(inconsistent(entry, [...at, 'expectedBy'], what, 'put the dates in order'));
    } else if (today !== null && hasEnded(expectedBy, today)) {
      const what = `expected by ${expectedBy}, and the data is of ${today}`;
      const mend = 'look up what became of it: make it a finding, or remove it';
      problems.push(inconsistent(entry, [...at, 'expectedBy'], what, mend, 'warning'));
    }
    return problems;
  });
}

/** Two themes in one place would stand in the order of their file names, which nobody chose. */
function placeProblems(themes: readonly Entry<ThemeFile>[]): Problem[] {
  const first = new Map<number, string>();
  return themes.flatMap((entry) => {
    const { place, id } = entry.value;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, id);
      return [];
    }
    return inconsistent(entry, ['place'], `place ${place} is that of "${other}"`, 'give one of the two another place');
  });
}
