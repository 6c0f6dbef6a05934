import type {
  Confidence,
  CredentialNeeds,
  Hours,
  LearningRoute,
  Payer,
  ShortageLevel,
  StepKind,
  StrainScores,
  Text,
  UnknownReason,
  Usualness,
  WageDuring,
} from './data';

/** Gross pay per month at full time, over all scales that a role can be paid in. Half a range stays half a range. */
export interface PayRange {
  readonly min: number | null;
  readonly max: number | null;
  /** Hours per week that full time means in the agreement. */
  readonly fullTimeHours: number;
  /** Possible error of the amounts, percent. */
  readonly errorPercent: number;
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly caos: readonly string[];
}

/** A role as the core reasons about it: everything needed to search, filter, rank and route; long texts live elsewhere. */
export interface Role {
  readonly index: number;
  readonly id: string;
  readonly kind: 'role' | 'combination' | 'origin';
  readonly sideRole: boolean;
  readonly name: Text;
  readonly group: string;
  readonly sectors: readonly string[];
  readonly level: string;
  /** Position on the ladder of levels; see vocabulary.json. */
  readonly rank: number;
  readonly hours: Hours | null;
  readonly strain: StrainScores | null;
  readonly shortage: ShortageLevel | null;
  readonly pay: PayRange | null;
  readonly payUnknown: UnknownReason | null;
  readonly skills: readonly string[];
  readonly big: 'none' | 'art-3' | 'art-34';
  readonly registers: readonly string[];
  readonly requires: CredentialNeeds;
  /** Half A and half B of a combination role: any one of each list. */
  readonly parents: readonly (readonly string[])[];
  /** Versions of the data since which this role is new, the first of all versions first; absent = it was always there. */
  readonly newSince?: readonly string[] | undefined;
}

export interface Training {
  readonly id: string;
  readonly months: Range;
  readonly grants: readonly string[];
  readonly admission: CredentialNeeds;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Step {
  readonly index: number;
  readonly from: Role;
  readonly to: Role;
  readonly kind: StepKind;
  readonly trainings: readonly Training[];
  /** No course: the employer shows you the work. */
  readonly onboarding: boolean;
  readonly months: Range;
  readonly monthsConfidence: Confidence;
  /** Months of work experience that are asked before the step. */
  readonly experienceMonths: number;
  readonly studyHoursPerWeek: number;
  readonly learningRoutes: readonly LearningRoute[];
  readonly payer: Payer;
  readonly wage: WageDuring;
  /** Credentials that only part of the people in the role we leave have. */
  readonly admissionNeeds: CredentialNeeds;
  readonly usualness: Usualness;
  readonly keep: readonly string[];
  readonly keepCredentials: readonly string[];
  readonly learn: readonly string[];
  readonly giveUp: readonly string[];
  readonly confidence: Confidence;
}

export interface Term extends Text {
  readonly id: string;
  readonly meaning?: Text | undefined;
}

/** Labels and scales, by id where they are looked up. */
export interface Vocabulary {
  readonly sectors: readonly Term[];
  readonly groups: readonly (Term & { readonly short: Text })[];
  readonly levels: readonly (Term & { readonly short: Text; readonly rank: number })[];
  readonly stepKinds: readonly Term[];
  readonly learningRoutes: readonly Term[];
  readonly registers: readonly Term[];
  readonly credentials: readonly (Term & { readonly implies: readonly string[] })[];
  readonly giveUps: readonly Term[];
  /** Versions of the data from old to new, the one of now last; absent where nobody asks what is new. */
  readonly versions?: readonly string[] | undefined;
  readonly strainScales: readonly (Term & {
    readonly short: Text;
    readonly physical: boolean;
    readonly scores: readonly Text[];
  })[];
}

export interface Redirect {
  readonly from: string;
  readonly to: readonly string[];
}

/** A part of the map's area that figures and employers can be narrowed to. */
export interface Region {
  readonly id: string;
  readonly name: Text;
}

/** Longer word lists that the first screens do without. */
export interface Words {
  readonly skills: ReadonlyMap<string, Text>;
  readonly trainings: ReadonlyMap<string, Text>;
}

/** The whole network: roles and the steps between them, ready to ask. Built once per data version, never changed. */
export interface Graph {
  readonly dataVersion: string;
  readonly dataDate: string;
  readonly roles: readonly Role[];
  readonly byId: ReadonlyMap<string, Role>;
  readonly trainings: ReadonlyMap<string, Training>;
  readonly steps: readonly Step[];
  /** Steps out of and into each role, by role index. */
  readonly out: readonly (readonly Step[])[];
  readonly into: readonly (readonly Step[])[];
  readonly vocabulary: Vocabulary;
  readonly redirects: ReadonlyMap<string, Redirect>;
  readonly regions: readonly Region[];
}
