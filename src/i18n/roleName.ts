/** Words that keep their capital inside a sentence although they look like plain words. */
const KEEP = /^(Wmo|Wlz)\b/;

/** The name of a role inside a sentence: "Verzorgende IG" becomes "verzorgende IG", "IC-verpleegkundige" stays. */
export const inSentence = (name: string): string =>
  /^\p{Lu}(?=\p{Ll})/u.test(name) && !KEEP.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The other way round, for a phrase at the start of a line. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
