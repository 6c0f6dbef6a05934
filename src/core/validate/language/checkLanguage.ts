import { type Problem, pathText } from '../problem';
import type { Entry, Parsed } from '../shape';
import { valuesIn } from '../walk';
import { checkText, type Known } from './checkText';
import { Exceptions } from './exceptions';
import type { Found } from './found';
import { knownFrom } from './known';
import { isQuoted, pairsIn } from './pairs';
import { formProblems } from './plainForm';
import { meaningProblems, taskProblems } from './recordRules';
import { translationProblems } from './translation';

/** Fourth pass: is every text plain, in both languages, and free of things that do not belong in a text? */
export function checkLanguage(parsed: Parsed): Problem[] {
  const known = knownOf(parsed);
  const exceptions = new Exceptions(parsed.entries['language-exceptions'].map(({ value }) => value));
  const problems = Object.values(parsed.entries)
    .flat()
    .flatMap((entry: Entry<unknown>) =>
      [
        ...formOf(entry),
        ...textProblems(entry, known, exceptions),
        ...taskProblems(entry),
        ...meaningProblems(entry),
      ].map(
        ({ path, ...rest }): Problem => ({
          pass: 'language',
          ...rest,
          file: entry.file,
          path: pathText([...entry.at, ...path]),
        }),
      ),
    );
  // With a file missing, the text that needs an exception may be in that file.
  return parsed.incomplete.size > 0 ? problems : [...problems, ...unusedExceptions(exceptions, 'data')];
}

function knownOf({ entries, incomplete }: Parsed): Known {
  const values = <T>(list: readonly Entry<T>[]): T[] => list.map(({ value }) => value);
  const { glossary, roles, employers, schools } = entries;
  return knownFrom(
    { glossary: values(glossary), roles: values(roles), employers: values(employers), schools: values(schools) },
    !incomplete.has('glossary'),
  );
}

function formOf({ value }: Entry<unknown>): Found[] {
  return [...valuesIn(value)].flatMap(({ path, value: text }) =>
    typeof text === 'string' ? formProblems(text, path) : [],
  );
}

function textProblems({ file, at, value }: Entry<unknown>, known: Known, exceptions: Exceptions): Found[] {
  return pairsIn(value).flatMap((pair) => [
    ...(['nl', 'en'] as const).flatMap((language) => {
      const path = pair.at[language];
      if (isQuoted(path)) return [];
      const place = `${file} ${pathText([...at, ...path])}`;
      return checkText(pair[language], language, known)
        .filter((finding) => !exceptions.allows(finding, place))
        .map(({ rule, level, what, mend }): Found => ({ severity: level, rule, path, what, mend }));
    }),
    ...translationProblems(pair),
  ]);
}

/** Exceptions that nothing needs any more, as problems of the list of exceptions. */
export const unusedExceptions = (exceptions: Exceptions, where: 'data' | 'screens'): Problem[] =>
  exceptions.unused(where).map((i) => ({
    pass: 'language',
    severity: 'error',
    file: 'language-exceptions.json',
    path: `[${i}]`,
    what: 'no text needs this exception',
    mend: 'remove it, or mend its rule, word or place',
  }));
