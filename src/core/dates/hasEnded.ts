/**
 * Whether something that runs "until and including" a date is over on a day (YYYY-MM-DD). A month or a year counts
 * to its last day.
 */
export const hasEnded = (until: string, day: string): boolean => day.slice(0, until.length) > until;
