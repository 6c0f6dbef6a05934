import type { z } from 'zod';
import type * as common from './schema/common';
import type * as languageSchema from './schema/language';
import type * as monitorSchema from './schema/monitor';
import type * as other from './schema/other';
import type * as ownSchema from './schema/ownFile';
import type * as questionSchema from './schema/questions';
import type * as registrationSchema from './schema/registrations';
import type * as roleSchema from './schema/role';
import type * as themeSchema from './schema/themes';
import type * as waySchema from './schema/ways';

/** Types of the data files, inferred from their one schema definition. Import as types only: zod stays out of the app. */
export type Text = z.infer<typeof common.text>;
export type Confidence = z.infer<typeof common.confidence>;
export type UnknownReason = z.infer<typeof common.unknownReason>;
export type CredentialNeeds = z.infer<typeof common.credentialNeeds>;

export type RoleFile = z.infer<typeof roleSchema.role>;
export type StepFile = z.infer<typeof roleSchema.step>;
export type Hours = z.infer<typeof roleSchema.hours>;
export type HoursValue = z.infer<typeof roleSchema.hoursValue>;
export type StrainFigure = z.infer<typeof roleSchema.strain>;
export type StrainScores = z.infer<typeof roleSchema.strainScores>;
export type ShortageFigure = z.infer<typeof roleSchema.shortage>;
export type ShortageLevel = ShortageFigure['level'];
export type StepKind = z.infer<typeof roleSchema.stepKind>;
export type LearningRoute = z.infer<typeof roleSchema.learningRoute>;
export type Payer = z.infer<typeof roleSchema.payer>;
export type WageDuring = z.infer<typeof roleSchema.wageDuring>;
export type Usualness = z.infer<typeof roleSchema.usualness>;

export type TrainingFile = z.infer<typeof other.training>;
export type EmployerFile = z.infer<typeof other.employer>;
export type SchoolFile = z.infer<typeof other.school>;
export type RegionFile = z.infer<typeof other.region>;
export type FactFile = z.infer<typeof other.fact>;
export type FundingFile = z.infer<typeof other.funding>[number];
export type LearningFile = z.infer<typeof other.learning>;
export type CaoFile = z.infer<typeof other.cao>;
export type CaoRule = CaoFile['rules'][number];
export type SourceFile = z.infer<typeof other.source>;
export type VocabularyFile = z.infer<typeof other.vocabulary>;
export type SkillFile = z.infer<typeof other.skills>[number];
export type GlossaryFile = z.infer<typeof languageSchema.glossary>[number];
export type LanguageException = z.infer<typeof languageSchema.languageExceptions>[number];
export type RedirectFile = z.infer<typeof other.redirects>[number];
export type RegistrationFile = z.infer<typeof registrationSchema.registration>;
export type RegisterEffect = z.infer<typeof registrationSchema.registerEffect>;
export type StepRegisterFile = z.infer<typeof registrationSchema.stepRegister>;
export type CountedWork = z.infer<typeof registrationSchema.countedWork>;
export type RelationFile = z.infer<typeof waySchema.relations>[number];
export type WorkFormFile = z.infer<typeof waySchema.forms>[number];
export type MonitorChart = z.infer<typeof monitorSchema.monitor>[number];
export type ThemeFile = z.infer<typeof themeSchema.theme>;
export type MeasureId = z.infer<typeof themeSchema.measure>;
export type ChangeFile = z.infer<typeof other.change>;
export type SiteFile = z.infer<typeof other.site>;
export type VersionFile = z.infer<typeof other.version>;
/** What an employer says about itself; it points at the data and changes nothing in it. */
export type OwnFile = z.infer<typeof ownSchema.ownFile>;

/** A question with what a good answer holds; not part of what ships. */
export type GoldenQuestion = z.infer<typeof questionSchema.question>;
export type Expectation = z.infer<typeof questionSchema.expectation>;

export type Language = 'nl' | 'en';
export type StrainScale = keyof StrainScores;
export const STRAIN_SCALES = [
  'lifting',
  'standing',
  'bending',
  'emotional',
  'irregular',
] as const satisfies readonly StrainScale[];

/** All data files of one version, parsed and valid. */
export interface DataFiles {
  roles: RoleFile[];
  trainings: TrainingFile[];
  employers: EmployerFile[];
  regions: RegionFile[];
  caos: CaoFile[];
  schools: SchoolFile[];
  funding: FundingFile[];
  learning: LearningFile;
  registrations: RegistrationFile[];
  relations: RelationFile[];
  forms: WorkFormFile[];
  monitor: MonitorChart[];
  themes: ThemeFile[];
  skills: SkillFile[];
  glossary: GlossaryFile[];
  'language-exceptions': LanguageException[];
  vocabulary: VocabularyFile;
  sources: SourceFile[];
  redirects: RedirectFile[];
  changes: ChangeFile[];
  version: VersionFile;
  own: OwnFile[];
  site: SiteFile;
}
