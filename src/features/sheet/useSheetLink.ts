/** What the reader ticks for the address on the sheet; all else of the plan goes along. */
export const LINK_PARTS = ['wishes', 'diplomas', 'notes', 'actions'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];
export type LinkChoice = Readonly<Record<LinkPart, boolean>>;

/** Nothing that can say something about somebody's health, unless they say so. */
export const SHORT_LINK: LinkChoice = { wishes: false, diplomas: false, notes: false, actions: false };

export type SheetLink = { readonly kind: 'link'; readonly address: string } | { readonly kind: 'tooLong' };

/** The whole address that opens the plan of this sheet elsewhere; null when there is none to give. */
export function useSheetLink(_choice: LinkChoice): SheetLink | null {
  return null;
}
