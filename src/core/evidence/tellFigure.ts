import { figuresIn, isFigure, isRecord, type Keyed } from '../diff/figures';
import type { Confidence, Text, UnknownReason } from '../model/data';
import type { Stage } from './figureAt';

/** One thing that a figure says; `of` is the key it stands under, when there are several. */
export interface Said {
  readonly of?: string;
  readonly what:
    | { readonly kind: 'text'; readonly text: Text }
    | { readonly kind: 'number'; readonly value: number; readonly unit: string }
    | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null; readonly unit: string }
    | { readonly kind: 'scores'; readonly scores: readonly (readonly [string, number])[] }
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'scale'; readonly name: string; readonly min: number | null; readonly max: number | null }
    | { readonly kind: 'unknown'; readonly reason: UnknownReason };
}

/** What a figure rests on: its own, or else that of what it stands in. */
interface Basis {
  readonly confidence: Confidence | null;
  readonly asOf: string | null;
  readonly sources: readonly string[];
}

/** Words of a record that say what it is about, the plainest first. */
const TEXTS = ['text', 'claim', 'do', 'what', 'rule', 'seen', 'definition', 'why', 'summary'] as const;
/** A report names a figure; who reports a whole record does not need all its figures. */
const MOST = 8;
const PER_MONTH = 'eur-gross-per-month';

/** What stands at the end of the stages: a figure, or the first figures of a record. */
export function tellFigure(stages: readonly Stage[]): readonly Said[] {
  const value = stages.at(-1)?.value;
  if (Array.isArray(value))
    return value
      .filter(isRecord)
      .slice(0, MOST)
      .flatMap((item) => sayings(item));
  if (!isRecord(value)) return typeof value === 'string' ? [{ what: { kind: 'word', word: value } }] : [];
  return sayings(value);
}

function sayings(record: Keyed): readonly Said[] {
  // A published figure is one sentence, and the sentence holds the number.
  const key = isFigure(record) && !isText(record.text) ? undefined : TEXTS.find((each) => isText(record[each]));
  const told: Said[] = key === undefined ? [] : [{ what: { kind: 'text', text: record[key] as Text } }];
  if (isFigure(record)) return told.length > 0 ? told : figure(record);
  const inside = Object.entries(record).flatMap(([of, item]) =>
    isRecord(item) && isFigure(item) ? figure(item).map((said) => ({ ...said, of })) : [],
  );
  if (told.length > 0 || inside.length > 0) return [...told, ...inside].slice(0, MOST);
  return typeof record.listed === 'string' ? [{ what: { kind: 'word', word: record.listed } }] : [];
}

function figure(value: Keyed): readonly Said[] {
  if (typeof value.unknown === 'string') return [{ what: { kind: 'unknown', reason: value.unknown as UnknownReason } }];
  const unit = String(value.unit ?? '');
  if (typeof value.value === 'number') return [{ what: { kind: 'number', value: value.value, unit } }];
  if (isRecord(value.scores)) {
    const scores = Object.entries(value.scores).flatMap(([scale, score]) =>
      typeof score === 'number' ? [[scale, score] as const] : [],
    );
    return [{ what: { kind: 'scores', scores } }];
  }
  if (typeof value.level === 'string') return [{ what: { kind: 'word', word: value.level } }];
  if (Array.isArray(value.scales)) return value.scales.filter(isRecord).slice(0, MOST).map(scaleOf);
  if (unit === PER_MONTH || value.min !== undefined || value.max !== undefined)
    return [{ what: { kind: 'range', min: amount(value.min), max: amount(value.max), unit } }];
  return [];
}

const scaleOf = ({ name, min, max }: Keyed): Said => ({
  what: { kind: 'scale', name: String(name), min: amount(min), max: amount(max) },
});

const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** How sure the figure is, of when, and its sources; each from the nearest thing around it that says so. */
export function basisOf(stages: readonly Stage[]): Basis {
  const around = stages.flatMap(({ value }) => (isRecord(value) ? [value] : [])).reverse();
  const own = around.find(({ sources }) => Array.isArray(sources));
  // A record that rests on nothing itself rests on its figures.
  const [inside] = own ? [] : figuresIn(stages.at(-1)?.value).filter(({ figure }) => figure.sources.length > 0);
  if (inside) return { ...inside.figure, confidence: inside.figure.confidence as Confidence | null };
  return {
    confidence: (own?.confidence as Confidence | undefined) ?? null,
    asOf: typeof own?.asOf === 'string' ? own.asOf : null,
    sources: Array.isArray(own?.sources) ? own.sources.map(String) : [],
  };
}

/** What a thing is called, in both languages; null when it has no name. */
export function nameOf(value: unknown): Text | null {
  if (!isRecord(value)) return null;
  const name = value.name ?? value.caoName;
  return isText(name) ? name : typeof name === 'string' ? { nl: name, en: name } : null;
}

const isText = (value: unknown): value is Text =>
  isRecord(value) && typeof value.nl === 'string' && typeof value.en === 'string';
