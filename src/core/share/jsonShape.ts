/** What JSON.parse does not tell. */
export interface JsonShape {
  /** Lists and objects inside each other; counting stops one above the most that is asked for. */
  readonly depth: number;
  /** Keys that stand twice in one object: JSON.parse keeps the last one and says nothing. */
  readonly repeatedKeys: number;
}

/**
 * Looks at text that may be JSON: once, sign by sign and without recursion, so that neither depth nor length can make it
 * slow or exhaust the stack. Whether it is JSON is for JSON.parse to say.
 */
export function jsonShape(text: string, mostDepth: number): JsonShape {
  const open: Set<string>[] = [];
  let depth = 0;
  let repeatedKeys = 0;
  for (let at = 0; at < text.length && depth <= mostDepth; at += 1) {
    const sign = text[at];
    if (sign === '[' || sign === '{') {
      open.push(new Set());
      depth = Math.max(depth, open.length);
    } else if (sign === ']' || sign === '}') {
      open.pop();
    } else if (sign === '"') {
      const end = endOfString(text, at);
      const after = endOfSpace(text, end);
      if (text[after] === ':') {
        const key = plainKey(text.slice(at, end));
        const keys = open.at(-1);
        if (keys?.has(key)) repeatedKeys += 1;
        keys?.add(key);
      }
      at = after - 1;
    }
  }
  return { depth, repeatedKeys };
}

/** The place after the closing quote; the end of the text when there is none. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '')) at += 1;
  return at;
}

/** "\u0061pp" and "app" are the same key. */
function plainKey(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return JSON.stringify(JSON.parse(written));
  } catch {
    return written;
  }
}
