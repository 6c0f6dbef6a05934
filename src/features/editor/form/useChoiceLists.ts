import { useMemo } from 'react';
import { useWords } from '../../../i18n/useWords';

export interface TermItem {
  readonly id: string;
  readonly label: string;
  /** The label is a title or name that nobody translates. */
  readonly isPublished?: boolean;
}

const LISTS = {
  confidence: ['verified', 'known', 'estimate'],
  payer: ['employer', 'self', 'mixed', 'unknown'],
  wage: ['kept', 'partly', 'lost', 'unknown'],
  usualness: ['common', 'regular', 'rare'],
  big: ['none', 'art-3', 'art-34'],
  hoursValue: ['no', 'sometimes', 'yes'],
  sourceKind: ['publication', 'editorial', 'dataset'],
  shortageLevel: ['very-tight', 'tight', 'balanced', 'loose'],
  about: ['role', 'wider', 'none'],
  unknownReason: ['no-source', 'no-fixed-role', 'no-agreement', 'outside-care'],
} as const;

/** A short list that the schema of the data fixes. */
export type ChoiceList = keyof typeof LISTS;

/** The short lists in the reader's language. */
export function useChoiceLists(): Readonly<Record<ChoiceList, readonly TermItem[]>> {
  const { t } = useWords();
  return useMemo(() => {
    const words = <List extends ChoiceList>(list: List, label: (id: (typeof LISTS)[List][number]) => string) =>
      LISTS[list].map((id) => ({ id, label: label(id) }));
    return {
      confidence: words('confidence', (id) => t(`editor.choice.confidence.${id}`)),
      payer: words('payer', (id) => t(`editor.choice.payer.${id}`)),
      wage: words('wage', (id) => t(`editor.choice.wage.${id}`)),
      usualness: words('usualness', (id) => t(`editor.choice.usualness.${id}`)),
      big: words('big', (id) => t(`editor.choice.big.${id}`)),
      hoursValue: words('hoursValue', (id) => t(`editor.choice.hoursValue.${id}`)),
      sourceKind: words('sourceKind', (id) => t(`editor.choice.sourceKind.${id}`)),
      shortageLevel: words('shortageLevel', (id) => t(`editor.choice.shortageLevel.${id}`)),
      about: words('about', (id) => t(`editor.choice.about.${id}`)),
      unknownReason: words('unknownReason', (id) => t(`editor.choice.unknownReason.${id}`)),
    };
  }, [t]);
}
