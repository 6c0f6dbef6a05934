import { useMemo } from 'react';
import type { Kind } from '../../core/browse/entries';
import type { Facet, STRAIN_LIMITS } from '../../core/browse/filterRoles';
import type { Vocabulary } from '../../core/model/graph';
import { type Translate, useWords } from '../../i18n/useWords';
import { bandWord } from './bandWords';

const STRAIN_LIMIT_KEYS = { 0: 'light', 1: 'fairlyLight', 2: 'medium', 3: 'heavy' } as const;

type Pick = ReturnType<typeof useWords>['pick'];

/** The words of an option: in the filters, and out of context on a chip. */
export interface Labels {
  option(facet: Facet, option: string): string;
  chip(facet: Facet, option: string): string;
}

/** Employers that can be chosen; their names are the same in every language. */
type Employers = readonly { readonly id: string; readonly name: string }[];

export function useLabels(vocabulary: Vocabulary, employers?: Employers): Labels {
  const { t, pick, language } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pick` is new each time, and only depends on the language
  return useMemo(() => makeLabels(vocabulary, employers, t, pick), [vocabulary, employers, t, language]);
}

function makeLabels(vocabulary: Vocabulary, employers: Employers | undefined, t: Translate, pick: Pick): Labels {
  const terms = new Map(
    [...vocabulary.groups, ...vocabulary.levels, ...vocabulary.sectors].map((term) => [term.id, pick(term)]),
  );
  const option = (facet: Facet, id: string): string => {
    switch (facet) {
      case 'kind':
        return t(`filters.kind.${id as Kind}`);
      case 'without':
        return t(`filters.without.${id as 'nights' | 'irregular'}`);
      case 'maxStrain':
        return t(`filters.maxStrain.${STRAIN_LIMIT_KEYS[id as (typeof STRAIN_LIMITS)[number]]}`);
      case 'employer':
        return employers?.find((employer) => employer.id === id)?.name ?? id;
      case 'since':
        return t('filters.since', { version: id });
      case 'shortage':
      case 'strain':
      case 'growth':
        return bandWord(t, facet, id);
      default:
        return terms.get(id) ?? id;
    }
  };
  const chip = (facet: Facet, id: string): string => {
    const words = option(facet, id);
    if (facet === 'maxStrain') return t('filters.chip.strain', { band: words });
    if (facet === 'shortage' || facet === 'strain' || facet === 'growth')
      return t('filters.chip.band', { lens: t(`lens.${facet}`), band: words });
    return words;
  };
  return { option, chip };
}
