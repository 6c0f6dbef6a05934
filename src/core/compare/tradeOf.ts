import { type PayChange, payDifference } from '../lenses/pay';
import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import { type Change, physicalChange, scaleChange } from '../lenses/strain';
import type { Hours, HoursValue } from '../model/data';
import type { Role } from '../model/graph';
import { allowanceShift } from './sameness';
import type { Way } from './wayBetween';

type RealChange = Exclude<Change, 'same'>;
/** Kinds of hours that can earn an allowance, in the order in which they are told. */
const PAID_HOURS = ['evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof Hours)[];
export type PaidHours = (typeof PAID_HOURS)[number];

/** One short sentence of the trade, as data. */
export type TradeClause =
  | { readonly code: 'same-role' }
  /** Lifting stands for the body where it changes along with it: it is what people feel. */
  | { readonly code: 'lifting' | 'body' | 'head'; readonly change: RealChange }
  /** Hours that come or go altogether, or become rarer or more frequent. */
  | { readonly code: 'hours'; readonly part: PaidHours; readonly change: 'gone' | 'come' | 'rarer' | 'oftener' }
  | { readonly code: 'pay'; readonly change: Exclude<PayChange, 'same'> }
  /** `parts`: the hours that go, whose allowance goes with them; may be empty. */
  | { readonly code: 'allowance-lost'; readonly parts: readonly PaidHours[] }
  | { readonly code: 'allowance'; readonly change: 'less' | 'more' }
  | { readonly code: 'demand'; readonly change: 'more' | 'less' }
  | { readonly code: 'level'; readonly change: 'up' | 'down' }
  | { readonly code: 'contact-lost' | 'authority-lost' | 'big-hours-lost' }
  | { readonly code: 'about-same' | 'little-known' | 'pay-unknown' }
  /** How one gets there. */
  | { readonly code: 'learn' | 'onboarding' | 'experience'; readonly months: number }
  | { readonly code: 'steps'; readonly count: number; readonly months: number }
  | { readonly code: 'barred' | 'no-way' };

interface Weighed {
  readonly clause: TradeClause;
  /** Whether most people would call it a gain; null when it is neither. */
  readonly gain: boolean | null;
  /** How much it matters to most people who weigh two jobs. Editors, November 2026. */
  readonly weight: number;
}

const MOST = 3;
/** What a trade costs has to be told beside what it brings, unless it is this small. */
const WORTH_BALANCING = 1.5;

/**
 * What one trades when one changes the first role for the second: at most three clauses. First what matters most, a gain
 * and a loss where there are both, and last how one gets there. Says so when the two are about the same, or when too
 * little is known. Pure, without words, and it promises nothing that the figures do not say.
 */
export function tradeOf(from: Role, to: Role, way: Way): TradeClause[] {
  if (from === to) return [{ code: 'same-role' }];
  const last = wayClause(way);
  const told = chosen(changesOf(from, to, way), MOST - 1);
  return [...(told.length > 0 ? told : [nothingToTell(from, to)]), last].slice(0, MOST);
}

function nothingToTell(from: Role, to: Role): TradeClause {
  const isKnown = physicalChange(from, to) !== null && from.hours !== null && to.hours !== null;
  return { code: isKnown ? 'about-same' : 'little-known' };
}

/** The weightiest, but never only gains where there is a loss, nor only losses where there is a gain. */
function chosen(all: readonly Weighed[], most: number): TradeClause[] {
  const order = [...all].sort((a, b) => b.weight - a.weight);
  const top = order.slice(0, most);
  const [first] = top;
  const other = order.find(({ gain, weight }) => gain === !first?.gain && weight >= WORTH_BALANCING);
  const balanced =
    first && first.gain !== null && other && top.every(({ gain }) => gain !== other.gain) ? [first, other] : top;
  const rank = ({ gain }: Weighed) => (gain === true ? 0 : gain === null ? 1 : 2);
  return [...balanced].sort((a, b) => rank(a) - rank(b)).map(({ clause }) => clause);
}

function changesOf(from: Role, to: Role, way: Way): Weighed[] {
  return [
    ...bodyOf(from, to),
    ...headOf(from, to),
    ...hoursOf(from, to),
    ...payOf(from, to),
    ...leftBehind(way),
    ...demandOf(from, to),
    ...levelOf(from, to),
  ];
}

const isMuch = (change: string): boolean => change.startsWith('much');
const isLess = (change: string): boolean => change.endsWith('less');

function bodyOf(from: Role, to: Role): Weighed[] {
  const body = physicalChange(from, to);
  if (body === null) return [];
  const lifting = scaleChange(from, to, 'lifting');
  if (body === 'same') {
    // Within the noise as a whole; only a clear change in lifting is worth a word.
    if (lifting !== 'much-less' && lifting !== 'much-more') return [];
    return [{ clause: { code: 'lifting', change: lifting }, gain: isLess(lifting), weight: 2.5 }];
  }
  const weight = isMuch(body) ? 5 : 3.5;
  const isAlong = lifting !== null && lifting !== 'same' && isLess(lifting) === isLess(body);
  return [
    {
      clause: isAlong ? { code: 'lifting', change: lifting } : { code: 'body', change: body },
      gain: isLess(body),
      weight,
    },
  ];
}

function headOf(from: Role, to: Role): Weighed[] {
  const change = scaleChange(from, to, 'emotional');
  if (change === null || change === 'same') return [];
  return [{ clause: { code: 'head', change }, gain: isLess(change), weight: isMuch(change) ? 3.5 : 1.6 }];
}

const OFTEN: Readonly<Record<HoursValue, number>> = { no: 0, sometimes: 1, yes: 2 };
const WEIGHT_OF_HOURS: Readonly<Record<PaidHours, number>> = { night: 4, weekend: 2.4, onCall: 2, evening: 1.7 };
/** Hours that become rarer, or go where they were rare already, matter less. */
const PARTLY = 0.6;

function hoursOf(from: Role, to: Role): Weighed[] {
  const { hours: before } = from;
  const { hours: after } = to;
  const shifts =
    before && after
      ? PAID_HOURS.flatMap((part): Weighed[] => {
          const difference = OFTEN[after[part]] - OFTEN[before[part]];
          if (difference === 0) return [];
          const isWhole = after[part] === 'no' || before[part] === 'no';
          const change = difference < 0 ? (isWhole ? 'gone' : 'rarer') : isWhole ? 'come' : 'oftener';
          return [
            {
              clause: { code: 'hours', part, change },
              gain: difference < 0,
              weight: WEIGHT_OF_HOURS[part] * (Math.abs(difference) === 2 ? 1 : PARTLY),
            },
          ];
        })
      : [];
  // One word about hours is enough: the weightiest. The table has the rest.
  const [told] = shifts.sort((a, b) => b.weight - a.weight);
  return [...(told ? [told] : []), ...allowanceIn(from, to)];
}

function allowanceIn(from: Role, to: Role): Weighed[] {
  const change = allowanceShift(from, to);
  if (change === null || change === 'same') return [];
  if (change !== 'lost')
    return [{ clause: { code: 'allowance', change }, gain: change === 'more', weight: change === 'less' ? 2 : 1.2 }];
  const { hours: before } = from;
  const { hours: after } = to;
  const parts = PAID_HOURS.filter((part) => before && after && before[part] === 'yes' && after[part] === 'no');
  return [{ clause: { code: 'allowance-lost', parts }, gain: false, weight: 3.4 }];
}

function payOf(from: Role, to: Role): Weighed[] {
  const difference = payDifference(from, to);
  // Pay of work outside care is nowhere in our data; that goes without saying, the table says it.
  if (!difference) return from.kind === 'origin' ? [] : [{ clause: { code: 'pay-unknown' }, gain: null, weight: 1 }];
  const { word } = difference;
  if (word === 'same') return [];
  return [{ clause: { code: 'pay', change: word }, gain: word.endsWith('higher'), weight: isMuch(word) ? 4.5 : 3 }];
}

/** What the step itself makes one give up. Only of a step in one go: on a longer way the next job may bring it back. */
function leftBehind(way: Way): Weighed[] {
  const [step, ...more] = way.kind === 'found' ? way.steps : [];
  if (!step || more.length > 0) return [];
  const loss = (
    giveUp: string,
    code: 'contact-lost' | 'authority-lost' | 'big-hours-lost',
    weight: number,
  ): Weighed[] => (step.giveUp.includes(giveUp) ? [{ clause: { code }, gain: false, weight }] : []);
  return [
    ...loss('big-hours', 'big-hours-lost', 3.6),
    ...loss('daily-contact', 'contact-lost', 3.2),
    ...loss('authority', 'authority-lost', 1.8),
  ];
}

function demandOf(from: Role, to: Role): Weighed[] {
  if (!from.shortage || !to.shortage) return [];
  const blocks = SHORTAGE_BLOCKS[to.shortage] - SHORTAGE_BLOCKS[from.shortage];
  if (blocks === 0) return [];
  const weight = Math.abs(blocks) > 1 ? 2.6 : 1.4;
  return [{ clause: { code: 'demand', change: blocks > 0 ? 'more' : 'less' }, gain: blocks > 0, weight }];
}

function levelOf(from: Role, to: Role): Weighed[] {
  if (from.kind === 'origin' || to.kind === 'origin' || from.rank === to.rank) return [];
  const isUp = to.rank > from.rank;
  return [{ clause: { code: 'level', change: isUp ? 'up' : 'down' }, gain: isUp, weight: 1.2 }];
}

function wayClause(way: Way): TradeClause {
  switch (way.kind) {
    case 'here':
      return { code: 'same-role' };
    case 'none':
      return { code: 'no-way' };
    case 'barred':
      return { code: 'barred' };
    case 'found': {
      const { steps, months, experienceMonths } = way;
      if (steps.length > 1) return { code: 'steps', count: steps.length, months };
      if (experienceMonths > 0) return { code: 'experience', months };
      return { code: steps[0]?.onboarding ? 'onboarding' : 'learn', months };
    }
  }
}
