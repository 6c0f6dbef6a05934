import type { DataFiles } from '../../model/data';
import { abbreviationsIn, keyOf } from './abbreviations';
import type { Known } from './checkText';

/** The records that make words known to readers. */
export type KnowingData = Readonly<Pick<DataFiles, 'glossary' | 'roles' | 'employers' | 'schools'>>;

/** What the glossary and the names in the data make known. `hasGlossary` is false when its file could not be read. */
export function knownFrom({ glossary, roles, employers, schools }: KnowingData, hasGlossary = true): Known {
  const forms = glossary.flatMap(({ term, aliases }) => [
    ...[term.nl, term.en],
    ...(aliases ? [...aliases.nl, ...aliases.en] : []),
  ]);
  const names = [...employers, ...schools].map(({ name }) => name);
  return {
    abbreviations: hasGlossary ? new Set([...forms, ...names].flatMap(abbreviationsIn).map(keyOf)) : null,
    roleWords: new Set(
      roles.flatMap(({ name }) => [name.nl, name.en]).flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []),
    ),
  };
}
