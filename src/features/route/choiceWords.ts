import type { RouteLabel } from '../../core/routes/chooseRoutes';

/** Words for the chosen route in addresses (`keuze=`); shared links keep their meaning, so words never change. */
export const CHOICE_WORDS: Record<RouteLabel, string> = {
  fastest: 'snelst',
  lightest: 'lichtst',
  'least-study': 'minste-studie',
  'best-paid': 'meeste-loon',
  'most-usual': 'meest-gemaakt',
  'most-certain': 'meeste-werk',
};

/** The label of a word in an address; the label itself is understood as well. Null when it is neither. */
export const choiceOf = (word: string | null): RouteLabel | null =>
  (Object.keys(CHOICE_WORDS) as RouteLabel[]).find((label) => CHOICE_WORDS[label] === word || label === word) ?? null;
