import type { SavedRole, SavedRoute, SavedStay } from '../../../core/plan/model';

/** Something the reader keeps to come back to. */
export type SavedItem = SavedRole | SavedRoute | SavedStay;
