/** Everything that this product keeps on a device has a name that starts like this. */
export const PREFIX = 'routekaart-zorg:';

/** The plan. */
export const PLAN_KEY = `${PREFIX}plan`;

/** What was changed while the plan itself may not be written over: it is read along with it. */
export const BESIDE_KEY = `${PREFIX}beside`;

/** Copies of what could not be read, by the moment at which they were set aside. */
export const APART = `${PREFIX}apart:`;

/** Stands there for a moment when everything is erased, so that other tabs hear of it. */
export const ERASED_KEY = `${PREFIX}erased`;

/** Changes to the data that somebody keeps, and copies of such a work that could not be read. */
export const WORK_KEY = `${PREFIX}redactie`;
export const WORK_APART = `${PREFIX}redactie-apart:`;
