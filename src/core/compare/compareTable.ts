import type { CertaintyCounts } from '../evidence/certaintyOf';
import { type PayDifference, payDifference } from '../lenses/pay';
import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import { type Change, physicalChange, type StrainBand, scaleChange } from '../lenses/strain';
import {
  type CredentialNeeds,
  type Hours,
  type HoursValue,
  type ShortageLevel,
  STRAIN_SCALES,
  type StrainScale,
} from '../model/data';
import type { PayRange, Role } from '../model/graph';
import { HOURS_PARTS } from './compareRoles';
import { type Outlook, outlookChange } from './outlook';
import { type Allowance, allowanceOf, allowanceShift, bandOf, sameAllowance, sameBody, samePay } from './sameness';
import type { FoundWay, Way } from './wayBetween';

/** The questions that people ask about work, in the order in which they ask them. */
export const QUESTIONS = ['work', 'strain', 'pay', 'shifts', 'learn', 'demand', 'growth', 'certainty'] as const;
export type Question = (typeof QUESTIONS)[number];

/** One value per role, the reader's own first. */
type Per<T> = readonly T[];
/** How each role differs from the reader's own; null for the own role itself, and when a figure is missing. */
type Changes<T> = Per<T | null>;
export type ListTexts = { readonly nl: readonly string[]; readonly en: readonly string[] };

/** One thing put side by side. A null value is unknown; a list that is empty is known to be empty. */
export type TableRow = {
  readonly question: Question;
  /** No difference worth telling between any two of the roles. */
  readonly equal: boolean;
  /** Nothing is known of any of them: that is no equality to tell. */
  readonly unknown: boolean;
} & (
  | { readonly key: 'tasks' | 'settings'; readonly values: Per<ListTexts | null> }
  /** Ids of sectors. */
  | { readonly key: 'sectors'; readonly values: Per<readonly string[]> }
  /** Ids of levels, null for a place people come from; changes in ranks of the ladder. */
  | { readonly key: 'level'; readonly values: Per<string | null>; readonly changes: Changes<number> }
  | { readonly key: 'physical'; readonly values: Per<StrainBand | null>; readonly changes: Changes<Change> }
  | { readonly key: StrainScale; readonly values: Per<number | null>; readonly changes: Changes<Change> }
  | { readonly key: 'pay'; readonly values: Per<PayRange | null>; readonly changes: Changes<PayDifference> }
  | {
      readonly key: 'allowance';
      readonly values: Per<Allowance | null>;
      readonly changes: Changes<NonNullable<ReturnType<typeof allowanceShift>>>;
    }
  | { readonly key: keyof Hours; readonly values: Per<HoursValue | null> }
  | { readonly key: 'way' | 'time' | 'study' | 'costs'; readonly values: Per<Way> }
  /** Diplomas or rights that the law or every employer asks: of each group one. */
  | { readonly key: 'diplomas'; readonly values: Per<CredentialNeeds> }
  /** Ids of registers; changes are those that one needs on top and no longer. */
  | {
      readonly key: 'registers';
      readonly values: Per<readonly string[]>;
      readonly changes: Changes<{ readonly gained: readonly string[]; readonly lost: readonly string[] }>;
    }
  /** Changes in blocks of demand. */
  | { readonly key: 'demand'; readonly values: Per<ShortageLevel | null>; readonly changes: Changes<number> }
  | { readonly key: 'growth'; readonly values: Per<Outlook>; readonly changes: Changes<'more' | 'less' | 'same'> }
  | { readonly key: 'certainty'; readonly values: Per<CertaintyCounts | null> }
);

/** A role with what is asked of the network and of its own file for it. */
export interface Compared {
  readonly role: Role;
  /** How one gets there from the first role. */
  readonly way: Way;
  readonly outlook: Outlook;
  /** Null as long as the file of the role has not come, or when it cannot be had. */
  readonly detail: {
    readonly tasks: ListTexts;
    readonly settings: ListTexts;
    readonly certainty: CertaintyCounts;
  } | null;
}

/**
 * Two or three roles side by side as rows of data without words, in the order of the questions, the differences of each
 * question first. Equal is symmetric and counts the noise of the figures: unknown for some roles only is a difference.
 * Never throws; a role beside itself is equal on every row.
 */
export function compareTable(compared: readonly Compared[]): TableRow[] {
  const rows = [
    ...workRows(compared),
    ...strainRows(compared),
    ...payRows(compared),
    ...HOURS_PARTS.map((part) => hoursRow(compared, part)),
    ...learnRows(compared),
    demandRow(compared),
    growthRow(compared),
    certaintyRow(compared),
  ];
  return QUESTIONS.flatMap((question) => {
    const own = rows.filter((row) => row.question === question);
    return [...own.filter((row) => !row.equal), ...own.filter((row) => row.equal)];
  });
}

const per = <T>(compared: readonly Compared[], of: (each: Compared) => T): T[] => compared.map(of);
const isNull = (value: unknown): boolean => value === null;

/** What a change against the first role is, for all others. */
const against = <T>(compared: readonly Compared[], of: (from: Role, to: Role) => T | null): (T | null)[] =>
  compared.map(({ role }, index) => (index === 0 || !compared[0] ? null : of(compared[0].role, role)));

/** Whether something holds for each pair, whichever comes first. */
const forAllPairs = <T>(items: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  items.every((a, i) => items.slice(i + 1).every((b) => same(a, b)));

const allSame = (values: readonly unknown[]): boolean =>
  forAllPairs(
    values.map((value) => JSON.stringify(value)),
    (a, b) => a === b,
  );
const rolesSame = (compared: readonly Compared[], same: (a: Role, b: Role) => boolean): boolean =>
  forAllPairs(compared, (a, b) => same(a.role, b.role));
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

function workRows(compared: readonly Compared[]): TableRow[] {
  const texts = (key: 'tasks' | 'settings'): TableRow => {
    const values = per(compared, ({ detail }) => detail?.[key] ?? null);
    return { question: 'work', key, values, equal: allSame(values), unknown: values.every(isNull) };
  };
  const sectors = per(compared, ({ role }) => role.sectors);
  const levels = per(compared, ({ role }) => levelOf(role));
  return [
    texts('tasks'),
    texts('settings'),
    {
      question: 'work',
      key: 'sectors',
      values: sectors,
      equal: allSame(sectors.map(sorted)),
      unknown: sectors.every((list) => list.length === 0),
    },
    {
      question: 'work',
      key: 'level',
      values: levels,
      changes: against(compared, (from, to) => (levelOf(from) && levelOf(to) ? to.rank - from.rank : null)),
      equal: allSame(levels),
      unknown: levels.every(isNull),
    },
  ];
}

/** Who comes from outside care starts anew: levels do not compare. */
const levelOf = (role: Role): string | null => (role.kind === 'origin' ? null : role.level);

function strainRows(compared: readonly Compared[]): TableRow[] {
  const bands = per(compared, ({ role }) => bandOf(role));
  return [
    {
      question: 'strain',
      key: 'physical',
      values: bands,
      changes: against(compared, physicalChange),
      equal: rolesSame(compared, sameBody),
      unknown: bands.every(isNull),
    },
    ...STRAIN_SCALES.map((key): TableRow => {
      const values = per(compared, ({ role }) => role.strain?.[key] ?? null);
      return {
        question: 'strain',
        key,
        values,
        changes: against(compared, (from, to) => scaleChange(from, to, key)),
        equal: allSame(values),
        unknown: values.every(isNull),
      };
    }),
  ];
}

function payRows(compared: readonly Compared[]): TableRow[] {
  const ranges = per(compared, ({ role }) => role.pay);
  const allowances = per(compared, ({ role }) => allowanceOf(role));
  return [
    {
      question: 'pay',
      key: 'pay',
      values: ranges,
      changes: against(compared, payDifference),
      equal: rolesSame(compared, samePay),
      unknown: ranges.every((range) => range === null || (range.min === null && range.max === null)),
    },
    {
      question: 'pay',
      key: 'allowance',
      values: allowances,
      changes: against(compared, allowanceShift),
      equal: rolesSame(compared, sameAllowance),
      unknown: allowances.every(isNull),
    },
  ];
}

function hoursRow(compared: readonly Compared[], key: keyof Hours): TableRow {
  const values = per(compared, ({ role }) => role.hours?.[key] ?? null);
  return { question: 'shifts', key, values, equal: allSame(values), unknown: values.every(isNull) };
}

const isFound = (way: Way): way is FoundWay => way.kind === 'found';

function learnRows(compared: readonly Compared[]): TableRow[] {
  const ways = per(compared, ({ way }) => way);
  const diplomas = per(compared, ({ role }) => role.requires);
  const registers = per(compared, ({ role }) => role.registers);
  const isHere = rolesSame(compared, (a, b) => a === b);
  // Without any way there is nothing to say about its time and costs.
  const keys = ways.some(isFound) ? (['way', 'time', 'study', 'costs'] as const) : (['way'] as const);
  return [
    ...keys.map((key): TableRow => ({ question: 'learn', key, values: ways, equal: isHere, unknown: false })),
    {
      question: 'learn',
      key: 'diplomas',
      values: diplomas,
      equal: allSame(diplomas.map((needs) => sorted(needs.map((group) => sorted(group).join(' '))))),
      unknown: false,
    },
    {
      question: 'learn',
      key: 'registers',
      values: registers,
      changes: against(compared, (from, to) => ({
        gained: to.registers.filter((id) => !from.registers.includes(id)),
        lost: from.registers.filter((id) => !to.registers.includes(id)),
      })),
      equal: allSame(registers.map(sorted)),
      unknown: false,
    },
  ];
}

function demandRow(compared: readonly Compared[]): TableRow {
  const values = per(compared, ({ role }) => role.shortage);
  return {
    question: 'demand',
    key: 'demand',
    values,
    changes: against(compared, (from, to) =>
      from.shortage && to.shortage ? SHORTAGE_BLOCKS[to.shortage] - SHORTAGE_BLOCKS[from.shortage] : null,
    ),
    equal: allSame(values),
    unknown: values.every(isNull),
  };
}

function growthRow(compared: readonly Compared[]): TableRow {
  const values = per(compared, ({ outlook }) => outlook);
  const [first] = values;
  return {
    question: 'growth',
    key: 'growth',
    values,
    changes: values.map((outlook, index) => (index === 0 || !first ? null : outlookChange(first, outlook))),
    equal: forAllPairs(values, (a, b) => outlookChange(a, b) === 'same'),
    unknown: false,
  };
}

function certaintyRow(compared: readonly Compared[]): TableRow {
  const values = per(compared, ({ detail }) => detail?.certainty ?? null);
  return { question: 'certainty', key: 'certainty', values, equal: allSame(values), unknown: values.every(isNull) };
}
