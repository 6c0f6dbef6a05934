import { reach } from '../graph/credentials';
import type {
  CountedWork,
  CredentialNeeds,
  RegistrationFile,
  RoleFile,
  TrainingFile,
  VocabularyFile,
} from '../model/data';

/** What the rules need to know of a role. */
export type RegisterRole = Pick<RoleFile, 'id' | 'kind' | 'sideRole' | 'requires'>;

/** How sure it is that somebody in a role stands in a register: all do, only some do, or nobody. */
export type Standing = 'all' | 'some' | 'none';

/** Registrations with their rules, ready to ask about roles and trainings. */
export interface RegisterBook {
  readonly registrations: readonly RegistrationFile[];
  /** Whether the people in a role stand in the register. */
  standing(registration: RegistrationFile, role: RegisterRole): Standing;
  /** What is written about work in this role; null when nothing is. */
  counted(registration: RegistrationFile, role: RegisterRole): CountedWork | null;
  /** Whether everybody who meets these needs has the credential behind the registration. */
  isGivenBy(registration: RegistrationFile, needs: CredentialNeeds): boolean;
  /** Whether the role asks credentials that imply the one behind the registration, also for a title. */
  isCovered(registration: RegistrationFile, role: RegisterRole): boolean;
  /** Whether one of these trainings gives the credential behind the registration. */
  isGranted(registration: RegistrationFile, trainings: readonly string[]): boolean;
}

type Source = {
  readonly registrations: readonly RegistrationFile[];
  readonly trainings: readonly Pick<TrainingFile, 'id' | 'grants'>[];
  readonly vocabulary: Pick<VocabularyFile, 'credentials'>;
};

/** Open the book on data that may be unfinished: ids that point nowhere are left aside. */
export function openBook({ registrations, trainings, vocabulary }: Source): RegisterBook {
  const implies = new Map(vocabulary.credentials.map(({ id, implies: ids }) => [id, ids]));
  const grants = new Map(trainings.map((training) => [training.id, training.grants]));

  /** A title is what one studied for: a nurse need not have been a verzorgende. Other registrations come with what implies them. */
  const covers = ({ credential }: RegistrationFile, held: string): boolean =>
    credential !== undefined && reach(implies, held).has(credential);
  const gives = (registration: RegistrationFile, held: string): boolean =>
    registration.kind === 'title' ? held === registration.credential : covers(registration, held);

  const isGivenBy = (registration: RegistrationFile, needs: CredentialNeeds): boolean =>
    needs.some((group) => group.every((credential) => gives(registration, credential)));

  const counted = (registration: RegistrationFile, role: RegisterRole) =>
    registration.counts.find((work) => work.role === role.id) ?? null;

  return {
    registrations,
    counted,
    standing(registration, role) {
      if (registration.roles.includes(role.id) || isGivenBy(registration, role.requires)) return 'all';
      const work = counted(registration, role);
      const isOneOf = role.requires.some((group) => group.some((credential) => gives(registration, credential)));
      return isOneOf || (work !== null && work.how !== 'no') ? 'some' : 'none';
    },
    isGivenBy,
    isCovered: (registration, role) =>
      role.requires.some((group) => group.every((credential) => covers(registration, credential))),
    isGranted: (registration, ids) =>
      ids.some((id) => grants.get(id)?.some((credential) => gives(registration, credential))),
  };
}
