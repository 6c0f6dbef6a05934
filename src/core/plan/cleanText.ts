/**
 * Signs that one cannot see and that can make text look like something else: control characters (not line break and
 * tab), marks that turn the direction of writing around, and halves of a pair.
 */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/gu;

/** Text of a reader as it may be kept and shown: plain, in one form of Unicode, with ordinary line breaks. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC')
    .replaceAll(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
