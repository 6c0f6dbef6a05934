import type { Confidence, CredentialNeeds, DataFiles, Hours, StrainScores } from '../core/model/data';
import type { Vocabulary } from '../core/model/graph';

/**
 * The compiled dataset as it travels: columns instead of records, small numbers instead of words. Only `encode` and
 * `decode` know this shape. A change here raises FORMAT, so that an old page never reads a new file by mistake.
 */
export const FORMAT = 2;

/** Stands in the files that people may take along on their own: what they may do with them, and under which name. */
export const licenceOf = ({ site }: Pick<DataFiles, 'site'>): string =>
  `${site.name}, CC BY 4.0. Texts of sources are not included; see "attribution" of each source.`;

export interface WireRole {
  i: string;
  /** Kind: absent = role. */
  k?: 'combination' | 'origin';
  /** Side role. */
  s?: 1;
  n: [nl: string, en: string];
  g: number;
  sec: number[];
  l: number;
  /** Hours as five digits 0-2: day, evening, night, weekend, on call. */
  h?: string;
  /** Strain as five digits 0-4. */
  st?: string;
  sh?: 0 | 1 | 2 | 3;
  p?: [
    min: number | null,
    max: number | null,
    hours: number,
    error: number,
    confidence: number,
    asOf: string,
    caos: string[],
  ];
  pu?: string;
  sk: number[];
  big?: 1 | 2;
  reg?: string[];
  req?: CredentialNeeds;
  par?: string[][];
  /** Index of the version that brought the role, in the vocabulary's `versions`; absent = the first. */
  v?: number;
}

export interface WireTraining {
  i: string;
  m: [number, number];
  gr?: string[];
  ad?: CredentialNeeds;
}

/** Steps in columns; every list is as long as `to`. */
export interface WireSteps {
  from: number[];
  to: number[];
  kind: number[];
  months: [number, number][];
  monthsConfidence: number[];
  experience: number[];
  study: number[];
  routes: number[][];
  payer: number[];
  wage: number[];
  usual: number[];
  confidence: number[];
  onboarding: (0 | 1)[];
  trainings: number[][];
  /** What one keeps and learns follows from the skills of both roles; only steps that say otherwise are listed. */
  keep: Record<number, number[]>;
  learn: Record<number, number[]>;
  keepCredentials: string[][];
  giveUp: number[][];
  needs: Record<number, CredentialNeeds>;
}

export interface WireGraph {
  format: number;
  version: string;
  date: string;
  skills: string[];
  roles: WireRole[];
  trainings: WireTraining[];
  steps: WireSteps;
  vocabulary: Vocabulary;
  redirects: [from: string, to: string[]][];
  regions: [id: string, nl: string, en: string][];
}

/** Labels by index of the graph's skills and trainings. */
export interface WireWords {
  format: number;
  skills: [nl: string, en: string][];
  trainings: [nl: string, en: string][];
}

/** Short aliases for the search, by role index; an own file, so that the graph does not wait for it. */
export interface WireAliases {
  format: number;
  aliases: [nl: string[], en: string[]][];
}

/** Aliases that describe the work, and tasks, by role index; employers and towns. Fetched when somebody types. */
export interface WireSearchMore extends WireAliases {
  tasks: [nl: string[], en: string[]][];
  employers: [name: string, sectors: string[]][];
  towns: string[];
}

export const HOURS_KEYS = ['day', 'evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof Hours)[];
export const HOURS_VALUES = ['no', 'sometimes', 'yes'] as const;
export const STRAIN_KEYS = [
  'lifting',
  'standing',
  'bending',
  'emotional',
  'irregular',
] as const satisfies readonly (keyof StrainScores)[];
export const SHORTAGES = ['very-tight', 'tight', 'balanced', 'loose'] as const;
export const CONFIDENCES = ['verified', 'known', 'estimate'] as const satisfies readonly Confidence[];
export const PAYERS = ['employer', 'self', 'mixed', 'unknown'] as const;
export const WAGES = ['kept', 'partly', 'lost', 'unknown'] as const;
export const USUALNESS = ['common', 'regular', 'rare'] as const;
export const BIG = ['none', 'art-3', 'art-34'] as const;
