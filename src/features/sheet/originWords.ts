import type { RouteOrigin } from '../../core/plan/sheetOptions';

/** Key of the sentence that says where a route comes from; without wishes on the sheet it does not speak of them. */
export const originWords = (origin: RouteOrigin, tellsWishes: boolean) =>
  (origin === 'fitting' || origin === 'none-fitting') && !tellsWishes
    ? (`sheet.origin.${origin}-quiet` as const)
    : (`sheet.origin.${origin}` as const);
