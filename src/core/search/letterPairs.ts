/** Share of the query's letter pairs that a candidate must have. Two typos in a short word still leave a third. */
const MIN_SHARE = 0.34;

/** The start of a text, a to z and 0 to 9. */
const ALPHABET = 37;
const DIGIT_0 = 48;
const LOWER_A = 97;

/** Number of a character of a folded text without spaces: 1 to 36. */
function letterNumber(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= LOWER_A ? code - LOWER_A + 1 : code - DIGIT_0 + 27;
}

/** Letter pairs of a text as numbers, with its first letter as a pair of its own: starts weigh a little more. */
function letterPairs(text: string): number[] {
  const pairs: number[] = [];
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = letterNumber(text, at);
    pairs.push(previous * ALPHABET + letter);
    previous = letter;
  }
  return pairs;
}

/**
 * Index of folded texts without spaces by letter pair. The returned function gives the positions of at most `limit` texts
 * that look most like the query (folded, without spaces), best first; cheap enough to run before a dear fuzzy comparison.
 * Equal likeness keeps the order of the texts.
 */
export function createLetterPairIndex(texts: readonly string[]): (query: string, limit: number) => number[] {
  const positions: number[][] = Array.from({ length: ALPHABET * ALPHABET }, () => []);
  texts.forEach((text, position) => {
    for (const pair of letterPairs(text)) {
      const list = positions[pair];
      // A pair that comes twice in a text counts once.
      if (list && list[list.length - 1] !== position) list.push(position);
    }
  });
  return (query, limit) => {
    const pairs = new Set(letterPairs(query));
    const shared = new Uint16Array(texts.length);
    for (const pair of pairs) {
      for (const position of positions[pair] ?? []) shared[position] = (shared[position] ?? 0) + 1;
    }
    const needed = Math.max(1, Math.floor(pairs.size * MIN_SHARE));
    const found: { position: number; likeness: number }[] = [];
    for (let position = 0; position < shared.length; position++) {
      const count = shared[position] ?? 0;
      if (count < needed) continue;
      const length = texts[position]?.length ?? 0;
      found.push({ position, likeness: count / (pairs.size + length / 2) });
    }
    return found
      .sort((a, b) => b.likeness - a.likeness || a.position - b.position)
      .slice(0, limit)
      .map((each) => each.position);
  };
}
