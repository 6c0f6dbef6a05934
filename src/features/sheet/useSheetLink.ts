import { useMemo } from 'react';
import type { Records } from '../../core/plan/model';
import { FIRST_CHOICE } from '../../core/share/choosePlan';
import { type WrittenLink, writePlanLink } from '../../core/share/planLink';
import { paths, withQuery } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { wholeAddress } from '../../state/address/wholeAddress';

/** What the reader ticks for the address on the sheet; all else of the plan goes along. */
export const LINK_PARTS = ['wishes', 'diplomas', 'notes', 'actions'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];
export type LinkChoice = Readonly<Record<LinkPart, boolean>>;

/** Nothing that can say something about somebody's health, unless they say so. */
export const SHORT_LINK: LinkChoice = { wishes: false, diplomas: false, notes: false, actions: false };

export type SheetLink = Exclude<WrittenLink, { readonly kind: 'empty' }>;

/** The whole address that opens the plan of this sheet elsewhere; null when there is nothing to open. */
export function useSheetLink(records: Records, choice: LinkChoice): SheetLink | null {
  const { chosenLanguage } = useAddress();
  return useMemo(() => {
    const sheet = wholeAddress(withQuery(paths.sheet(), { taal: chosenLanguage ?? undefined }));
    const link = writePlanLink(records, { ...FIRST_CHOICE, ...choice }, sheet);
    return link.kind === 'empty' ? null : link;
  }, [records, choice, chosenLanguage]);
}
