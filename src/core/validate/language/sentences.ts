/** Cut a text into sentences: at . ! ? before a new start, so that "bijv. thuis" and "2.5" stay together. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘(]?[\p{Lu}\d€])/u);

/** Number of words; loose signs such as "+" and "–" do not count. */
export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
