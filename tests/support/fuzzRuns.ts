/**
 * How many cases a property gets: 1,000 in the standard run, and what FUZZ_RUNS says in `npm run fuzz`. All properties
 * read it here (tests/support/setup.ts gives it to those that say nothing), so that the long run reaches every one.
 * @param standard another number for the standard run; fewer than 1,000 needs a reason beside it
 */
export const fuzzRuns = (standard = 1000): number => Number(process.env.FUZZ_RUNS ?? standard);
