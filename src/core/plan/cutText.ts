export interface CutText {
  readonly text: string;
  /** Whether there is more than what stands here. */
  readonly isCut: boolean;
}

/**
 * The beginning of a text, at most so many letters: to the end of a sentence when that keeps more than half of it, else
 * to the end of a word. White space at both ends goes; empty lines inside become one line break.
 */
export function cutText(whole: string, letters: number): CutText {
  const text = whole
    .trim()
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n');
  if (text.length <= letters) return { text, isCut: false };
  const start = text.slice(0, letters);
  const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => start.lastIndexOf(end) + 1));
  const word = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  const at = sentence > letters / 2 ? sentence : word > letters / 2 ? word : letters;
  // Not between the two halves of a sign.
  return {
    text: start
      .slice(0, at)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd(),
    isCut: true,
  };
}
