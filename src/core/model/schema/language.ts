import { z } from 'zod';
import { LANGUAGE_RULES } from '../languageRules';
import { id, text } from './common';

/** Words that readers may not know, with their meaning in at most three short sentences. */
export const glossary = z.array(
  z.strictObject({
    id,
    term: text,
    /** How it also stands in texts: abbreviation, plural, written out. Words of capitals: in exactly this spelling. */
    aliases: z.strictObject({ nl: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).optional(),
    /** What the letters stand for. */
    full: text.optional(),
    meaning: text,
    seeAlso: z.array(id),
    /** Everyday words that our own pages use in a certain sense: listed, but not marked in texts. */
    listOnly: z.literal(true).optional(),
    sources: z.array(id).min(1).optional(),
  }),
);

/** Where a rule for plain language does not hold, and why. At least a word or a place. */
export const languageExceptions = z.array(
  z
    .strictObject({
      rule: z.enum(LANGUAGE_RULES).exclude(['sentence-length']),
      /** The word of the finding; without it every word at this place. */
      word: z.string().min(1).optional(),
      /** Start of file and path: "roles/kok.json", "roles/kok.json summary.nl", "i18n/nl about.privacy"; without it everywhere in the data. */
      place: z.string().min(1).optional(),
      reason: z.string().min(10),
    })
    .refine(({ word, place }) => word !== undefined || place !== undefined, 'name a word, a place, or both'),
);
