import { isObject } from './json';

/** Longest value that is told in full, in letters. */
const MOST = 400;

/** A value of a record in one line without the signs of its file; empty for nothing. Long ones are cut. */
export function tellValue(value: unknown): string {
  const text = told(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

function told(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(told).join('; ');
  if (!isObject(value)) return String(value);
  const { nl, en } = value;
  if (typeof nl === 'string' && typeof en === 'string') return `${nl} / ${en}`;
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${told(inner)}`)
    .join(', ');
}
