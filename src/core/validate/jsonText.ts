import { type PathPart, pathText } from './problem';

export type JsonResult =
  | { ok: true; value: unknown; repeated: string[] }
  | { ok: false; line: number | null; why: string };

/** Parse a JSON file; says on which line it goes wrong, and which keys stand twice (JSON would silently keep the last). */
export function parseJson(text: string): JsonResult {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, repeated: repeatedKeys(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    const position = /position (\d+)/.exec(why)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    return { ok: false, line, why: why.replace(/ in JSON at position.*$/s, '').replace(/, "[\s\S]*$/, '') };
  }
}

interface Open {
  /** Keys seen so far; null for a list. */
  keys: Set<string> | null;
  part: PathPart;
}

/** Paths of keys that occur more than once in one object. The text must be valid JSON. */
function repeatedKeys(text: string): string[] {
  const repeated: string[] = [];
  const open: Open[] = [];
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g)) {
    const token = match[0];
    const at = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), part: '' });
    else if (token === '[') open.push({ keys: null, part: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (at && typeof at.part === 'number') at.part += 1;
    } else if (match[1] !== undefined && at?.keys) {
      at.part = String(JSON.parse(token.slice(0, -match[1].length)));
      if (at.keys.has(at.part)) repeated.push(pathText(open.map((level) => level.part)));
      at.keys.add(at.part);
    }
  }
  return repeated;
}
