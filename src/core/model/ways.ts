import type { CountedWork, RegisterEffect, RegistrationFile } from './data';

/** What one step does to one registration. */
export interface StepRegister {
  readonly registration: string;
  readonly effect: RegisterEffect;
  /** True when only part of the people in the role we leave stand in this register. */
  readonly some: boolean;
  /** What is known about the work in the new role, or the word of the editors about this very step. */
  readonly said: Pick<CountedWork, 'sources' | 'confidence'> | null;
  readonly note: CountedWork['why'] | null;
}

/** A registration as a page shows it: without the lists that the effects already follow from. */
export type RegistrationDetail = Omit<RegistrationFile, 'counts' | 'roles' | 'former' | 'giveUp'>;
