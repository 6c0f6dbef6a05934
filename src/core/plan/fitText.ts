import { cleanText } from './cleanText';

/** A reader's text as it is kept: clean, without empty ends, at most `most` letters. */
export const fitText = (text: string, most: number): string => cleanText(cleanText(text).trim().slice(0, most));
