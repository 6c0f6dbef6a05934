/** Something about keeping the plan that the reader must know. */
export type PlanNotice =
  /** Nothing can be stored here (private window, or a setting): the plan lives as long as this tab. */
  | { readonly kind: 'not-kept' }
  /** Storage is full: the last changes are only in this tab. */
  | { readonly kind: 'full' }
  /** What was stored could not be read, or comes from a later version: it was set aside. */
  | { readonly kind: 'set-aside'; readonly why: 'damaged' | 'newer' | 'records'; readonly count: number }
  /** Another tab runs a later version: this one does not write over it any more. */
  | { readonly kind: 'reload-needed' }
  /** What was kept went away from storage while this tab was open; this tab still has it. */
  | { readonly kind: 'cleared' }
  /** The program that reads the plan could not be fetched. */
  | { readonly kind: 'not-loaded' };
