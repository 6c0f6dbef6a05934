import type { Limits } from '../../core/routes/limits';

/** What somebody asks for in an address, besides the roles: hard limits and the extra diplomas they have. */
export interface Conditions {
  readonly limits: Limits;
  readonly has: readonly string[];
}

/** Switches in `zonder=`; the words are part of printed and shared addresses, so they never change meaning. */
const SWITCHES = {
  nacht: 'noNights',
  onregelmatig: 'noIrregular',
  loonstop: 'keepWage',
  'lager-loon': 'noPayCut',
  zwaarder: 'neverHeavier',
} as const;

const NUMBERS = {
  maanden: { limit: 'maxMonths', most: 240 },
  uren: { limit: 'maxStudyHours', most: 60 },
  loon: { limit: 'minPayPercent', most: 200 },
  stappen: { limit: 'maxSteps', most: 6 },
} as const;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_IDS = 20;

const ids = (text: string | null): string[] =>
  [...new Set((text ?? '').split(','))].filter((id) => id.length <= 80 && ID.test(id)).slice(0, MOST_IDS);

/**
 * Read conditions from an address. What cannot be read is left out; it never throws. Level ranks come from the data, and
 * so do the ids of today for roles that went by another id when the address was shared.
 */
export function readConditions(
  query: URLSearchParams,
  rankOf: (level: string) => number | undefined,
  now: (role: string) => string | readonly string[] = (role) => role,
): Conditions {
  const limits: Writable<Limits> = {};
  const asked = (query.get('zonder') ?? '').split(',');
  for (const [word, limit] of Object.entries(SWITCHES)) if (asked.includes(word)) limits[limit] = true;
  for (const [word, { limit, most }] of Object.entries(NUMBERS)) {
    const text = query.get(word) ?? '';
    const value = Number(text);
    if (/^\d{1,3}$/.test(text) && value > 0 && value <= most) limits[limit] = value;
  }
  const sectors = ids(query.get('sector'));
  if (sectors.length > 0) limits.sectors = sectors;
  const avoid = ids(query.get('mijd')).flatMap(now);
  if (avoid.length > 0) limits.avoid = avoid;
  const rank = rankOf(query.get('tot-niveau') ?? '');
  if (rank !== undefined) limits.levelMaxRank = rank;
  return { limits, has: ids(query.get('heb')) };
}

/** Write conditions into an address; read and write are each other's inverse for known values. */
export function writeConditions(
  query: URLSearchParams,
  conditions: Conditions,
  levelOf: (rank: number) => string | undefined,
): void {
  const { limits, has } = conditions;
  const set = (key: string, value: string | undefined) => {
    if (value) query.set(key, value);
    else query.delete(key);
  };
  const on = Object.entries(SWITCHES).flatMap(([word, limit]) => (limits[limit] ? [word] : []));
  set('zonder', on.join(','));
  for (const [word, { limit }] of Object.entries(NUMBERS)) set(word, limits[limit]?.toString());
  set('sector', limits.sectors?.join(','));
  set('mijd', limits.avoid?.join(','));
  set('tot-niveau', limits.levelMaxRank === undefined ? undefined : levelOf(limits.levelMaxRank));
  set('heb', has.join(','));
}
