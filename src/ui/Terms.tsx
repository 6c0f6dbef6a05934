import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type TermFinder, termFinder } from '../core/glossary/findTerms';
import type { GlossaryFile, Language } from '../core/model/data';
import { useWords } from '../i18n/useWords';

interface TermTools {
  /** Cuts texts into pieces; null when there are no terms (yet). */
  readonly finder: TermFinder | null;
  readonly pathOf: (id: string) => string;
}

const Tools = createContext<TermTools>({ finder: null, pathOf: (id) => `#${id}` });

/** Several parts of a page mark the same terms: their finder is made once per language. */
const made = new WeakMap<readonly GlossaryFile[], Partial<Record<Language, TermFinder>>>();

function finderOf(terms: readonly GlossaryFile[], language: Language): TermFinder {
  const finders = made.get(terms) ?? {};
  const finder = finders[language] ?? termFinder(terms, language);
  made.set(terms, { ...finders, [language]: finder });
  return finder;
}

type Props = {
  /** The terms to mark; null while they are on their way: texts then stand there plainly. */
  terms: readonly GlossaryFile[] | null;
  /** Where a term stands in the glossary: a path inside the app. */
  pathOf: (id: string) => string;
  children: ReactNode;
};

/** Lets every `TermText` below it mark these terms. */
export function Terms({ terms, pathOf, children }: Props) {
  const { language } = useWords();
  const tools = useMemo(
    () => ({ finder: terms ? finderOf(terms, language) : null, pathOf }),
    [terms, language, pathOf],
  );
  return <Tools value={tools}>{children}</Tools>;
}

export const useTerms = (): TermTools => useContext(Tools);
