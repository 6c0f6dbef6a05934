import { hasEnded } from '../dates/hasEnded';
/** What carries dates and a judgement of how sure they are: a rule of an agreement, an arrangement, a subsidy. */
export interface Dated {
  readonly status: 'valid' | 'unsure' | 'ended';
  /** Year, month or day; the day itself counts in. */
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}

/** `coming`: agreed, not yet begun. */
export type Standing = 'valid' | 'coming' | 'unsure' | 'ended';

/**
 * How something stands on a day (YYYY-MM-DD). Dates win over the status, so that what ran out since the data was made
 * is not offered; "2026" as last date means all of 2026.
 */
export function standingOn({ status, validFrom, validUntil }: Dated, day: string): Standing {
  if (status === 'ended') return 'ended';
  if (validUntil !== undefined && hasEnded(validUntil, day)) return 'ended';
  if (status === 'valid' && validFrom !== undefined && day.slice(0, validFrom.length) < validFrom) return 'coming';
  return status;
}

export interface RulesOn<T> {
  /** Can be asked for: sure ones first. */
  readonly open: readonly T[];
  readonly ended: readonly T[];
}

const ORDER: readonly Standing[] = ['valid', 'coming', 'unsure'];

/** Rules as they stand on a day: what one can ask for, and apart from it what has ended. Keeps the order otherwise. */
export function rulesOn<T extends Dated>(rules: readonly T[], day: string): RulesOn<T> {
  return {
    open: ORDER.flatMap((standing) => rules.filter((rule) => standingOn(rule, day) === standing)),
    ended: rules.filter((rule) => standingOn(rule, day) === 'ended'),
  };
}
