/** Figures older than this many years are marked: pay, laws and the demand for people change faster than that. */
const OLD_AFTER_YEARS = 3;

/**
 * Whether a figure or source is older than three years on a day (YYYY-MM-DD). `asOf` is a year, month or day and gets the
 * benefit of the doubt: "2023" is old from 2027 on. `today` is the date of the data version, not the reader's clock: so the
 * page, its print-out, the report and a shared address say the same until somebody looks at the figures again.
 */
export function isOld(asOf: string | undefined, today: string): boolean {
  if (asOf === undefined) return false;
  const border = `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
  return asOf < border.slice(0, asOf.length);
}
