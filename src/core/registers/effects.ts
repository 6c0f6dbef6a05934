import type { RegisterEffect, RegistrationFile, StepFile, StepRegisterFile } from '../model/data';
import type { StepRegister } from '../model/ways';
import type { RegisterBook, RegisterRole } from './book';

type StepEnds = {
  readonly from: RegisterRole;
  readonly to: RegisterRole;
  readonly step: Pick<StepFile, 'trainings' | 'admissionNeeds'> & {
    readonly registers?: readonly StepRegisterFile[] | undefined;
  };
};

/**
 * The effect of a step on every registration that it touches, in the order of the rules. Follows from both roles, the
 * trainings and the rules; what the editors wrote at the step itself comes first.
 */
export function stepRegisters(book: RegisterBook, ends: StepEnds): StepRegister[] {
  return book.registrations.flatMap((registration): StepRegister[] => {
    const written = ends.step.registers?.find((each) => each.registration === registration.id);
    const some = book.standing(registration, ends.from) === 'some';
    if (written) {
      const { effect, note = null } = written;
      return [{ registration: registration.id, effect, some: false, said: written, note }];
    }
    const effect = derivedEffect(book, registration, ends);
    if (effect === null) return [];
    const work = book.counted(registration, ends.to);
    const isAboutWork = effect === 'kept' || effect === 'partly' || effect === 'at-risk';
    const said = isAboutWork ? work : null;
    return [{ registration: registration.id, effect, some, said, note: said?.why ?? null }];
  });
}

/** The effect that follows from the rules, or null when the step leaves the registration aside. */
export function derivedEffect(
  book: RegisterBook,
  registration: RegistrationFile,
  { from, to, step }: StepEnds,
): RegisterEffect | null {
  const before = book.standing(registration, from);
  const isAsked = book.standing(registration, to) === 'all';
  if (before === 'all') return afterwards(book, registration, to);
  if (isAsked && registration.former?.includes(from.id)) return 'reregister';
  // Who may only take this step with the credential does not get it from the training.
  const isAdmission = book.isGivenBy(registration, step.admissionNeeds ?? []);
  if (!isAdmission && book.isGranted(registration, step.trainings)) return 'gained';
  if (isAsked) return arrival(book, registration, from, step.trainings.length > 0);
  return before === 'some' ? afterwards(book, registration, to) : null;
}

/** Somebody comes into work that asks the registration, and no training gives it. */
function arrival(
  book: RegisterBook,
  registration: RegistrationFile,
  from: RegisterRole,
  isTaught: boolean,
): RegisterEffect | null {
  // A nurse may do the work of a verzorgende without that title.
  if (registration.kind === 'title' && book.isCovered(registration, from)) return null;
  // Nobody needs a voluntary register; and without a credential nothing else can tell that a training leads to one.
  if (registration.kind === 'voluntary' || (registration.credential === undefined && isTaught)) return 'gained';
  return 'needed';
}

/** Somebody who stands in the register takes up other work. */
function afterwards(book: RegisterBook, registration: RegistrationFile, to: RegisterRole): RegisterEffect | null {
  if (registration.kind === 'title') return 'kept';
  const work = book.counted(registration, to);
  if (work && work.how !== 'no') return work.how === 'yes' ? 'kept' : 'partly';
  const standing = book.standing(registration, to);
  // A side role comes on top of one's own job, which goes on counting.
  if (standing === 'all' || to.sideRole) return 'kept';
  if (standing === 'some') return 'partly';
  return registration.period === undefined ? null : 'at-risk';
}
