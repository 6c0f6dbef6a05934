import type { VocabularyFile } from '../../src/core/model/data';

interface Choice {
  /** What the data holds. */
  readonly code: string;
  /** What stands in the cell. */
  readonly word: string;
}

const choices = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([code, word]) => ({ code, word }));

const same = (...codes: string[]): Choice[] => codes.map((code) => ({ code, word: code }));

/** Fixed sets of words: codes of the data, and the Dutch words that stand for them in a workbook. */
export const CHOICES = {
  confidence: choices({ verified: 'gelezen', known: 'bekend', estimate: 'schatting' }),
  unknown: choices({
    'no-source': 'geen bron',
    'no-fixed-role': 'geen vaste functie',
    'no-agreement': 'geen cao',
    'outside-care': 'buiten de zorg',
  }),
  roleKind: choices({ role: 'functie', combination: 'combinatie', origin: 'van buiten de zorg' }),
  status: choices({ active: 'actief', proposed: 'voorstel' }),
  big: choices({ none: 'geen', 'art-3': 'artikel 3', 'art-34': 'artikel 34' }),
  hours: choices({ no: 'nee', sometimes: 'soms', yes: 'ja' }),
  shortage: choices({
    'very-tight': 'heel veel werk',
    tight: 'veel werk',
    balanced: 'genoeg werk',
    loose: 'weinig werk',
  }),
  stepKind: choices({
    promotion: 'hoger niveau',
    specialisation: 'specialisatie',
    lateral: 'zelfde niveau',
    'cross-sector': 'andere branche',
    lighter: 'lichter werk',
    management: 'leidinggeven',
    education: 'opleiden',
    entry: 'instap',
    return: 'terug',
  }),
  payer: choices({ employer: 'werkgever', self: 'jij', mixed: 'samen', unknown: 'niet bekend' }),
  wage: choices({ kept: 'loon loopt door', partly: 'deel van het loon', lost: 'geen loon', unknown: 'niet bekend' }),
  usualness: choices({ common: 'vaak', regular: 'soms', rare: 'zelden' }),
  sourceKind: choices({ publication: 'publicatie', editorial: 'redactie', dataset: 'dataset' }),
  score: same('0', '1', '2', '3', '4'),
  yesNo: same('ja', 'nee'),
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

export type ChoiceName = keyof typeof CHOICES;

/** Lists of the vocabulary whose ids stand in cells. */
export const LIST_HEADS = {
  groups: 'Functiegroepen',
  levels: 'Niveaus',
  sectors: 'Sectoren',
  registers: 'Registers',
  credentials: 'Diploma’s en bewijzen',
  giveUps: 'Wat je opgeeft',
  learningRoutes: 'Leerroutes',
} as const satisfies Partial<Record<keyof VocabularyFile, string>>;

export type ListName = keyof typeof LIST_HEADS;
export const LIST_NAMES = Object.keys(LIST_HEADS) as ListName[];
