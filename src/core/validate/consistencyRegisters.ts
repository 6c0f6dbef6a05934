import type { RegistrationFile, RoleFile, StepFile } from '../model/data';
import type { StepRegister } from '../model/ways';
import { openBook, type RegisterBook } from '../registers/book';
import { derivedEffect, stepRegisters } from '../registers/effects';
import { inconsistent } from './consistencyProblem';
import type { PathPart, Problem } from './problem';
import type { Entry, Parsed } from './shape';

interface Place {
  readonly entry: Entry<RoleFile>;
  readonly at: readonly PathPart[];
  readonly from: RoleFile;
  readonly to: RoleFile;
  readonly step: StepFile;
}

/**
 * Whether registrations agree with roles, trainings and steps. The effects of steps are derived, so what can be wrong
 * is small: the rules themselves, the few words written at a step, and the list of what one gives up.
 */
export function checkRegisters(parsed: Parsed): Problem[] {
  const { roles, trainings, vocabulary, registrations } = parsed.entries;
  const [words] = vocabulary;
  const unread = ['roles', 'trainings', 'vocabulary', 'registrations'] as const;
  if (!words || unread.some((kind) => parsed.incomplete.has(kind))) return [];
  const book = openBook({
    registrations: registrations.map(({ value }) => value),
    trainings: trainings.map(({ value }) => value),
    vocabulary: words.value,
  });
  const byId = new Map(roles.map(({ value }) => [value.id, value]));
  const steps = roles.flatMap((entry) =>
    entry.value.steps.flatMap((step, i): Place[] => {
      const to = byId.get(step.to);
      return to ? [{ entry, at: ['steps', i], from: entry.value, to, step }] : [];
    }),
  );
  return [
    ...registrations.flatMap((entry) => ruleProblems(entry, book, byId)),
    ...roles.flatMap((entry) => unexplained(entry, book, new Set(words.value.registers.map(({ id }) => id)))),
    ...steps.flatMap((place) => [...writtenProblems(place, book), ...giveUpProblems(place, book)]),
  ];
}

/** Work that asks a registration counts for it, at least in part; and something that lapses says when and how. */
function ruleProblems(
  entry: Entry<RegistrationFile>,
  book: RegisterBook,
  roles: ReadonlyMap<string, RoleFile>,
): Problem[] {
  const registration = entry.value;
  const bare = { ...registration, counts: [] };
  const counts = registration.counts.flatMap(({ role: id, how }, i) => {
    const role = roles.get(id);
    if (!role || how !== 'no' || book.standing(bare, role) !== 'all') return [];
    const what = `work as "${id}" asks this registration, so it cannot be at risk there`;
    return [
      inconsistent(entry, ['counts', i, 'how'], what, 'choose "yes" or "partly", or mend what the role requires'),
    ];
  });
  const period = (registration.hours ?? registration.lapse) !== undefined && registration.period === undefined;
  if (!period) return counts;
  const mend = 'add "period", or say in "rule" that we do not know and remove "hours" and "lapse"';
  return [...counts, inconsistent(entry, ['period'], 'hours or a lapse without the period they belong to', mend)];
}

/** Each register that a role names is explained by a registration in which its people stand. */
function unexplained(entry: Entry<RoleFile>, book: RegisterBook, registers: ReadonlySet<string>): Problem[] {
  const role = entry.value;
  return role.registration.registers.flatMap((register, i) => {
    const known = book.registrations.some((each) => each.register === register && book.standing(each, role) !== 'none');
    if (known || !registers.has(register)) return [];
    const what = `no registration says how "${register}" works for "${role.id}"`;
    const mend = `add the role to "roles" of a registration in registrations.json, or remove the register here`;
    return [inconsistent(entry, ['registration', 'registers', i], what, mend)];
  });
}

/** What is written at a step must be possible, and must say more than the rules say already. */
function writtenProblems({ entry, at, from, to, step }: Place, book: RegisterBook): Problem[] {
  return (step.registers ?? []).flatMap((written, i) => {
    const registration = book.registrations.find(({ id }) => id === written.registration);
    if (!registration) return [];
    const path = [...at, 'registers', i, 'effect'];
    const isAsked = book.standing(registration, to) === 'all';
    if (written.effect === 'at-risk' && isAsked) {
      const what = `"at-risk", but work as "${to.id}" asks the registration "${registration.id}"`;
      return [inconsistent(entry, path, what, 'choose "kept", "partly" or "needed"')];
    }
    const isOpen = registration.kind === 'voluntary' || registration.credential === undefined;
    if (written.effect === 'gained' && !isOpen && !book.isGranted(registration, step.trainings)) {
      const what = `"gained", but no training of this step gives "${registration.credential}"`;
      return [inconsistent(entry, path, what, 'choose "needed", or add the training that gives it')];
    }
    const derived = derivedEffect(book, registration, { from, to, step });
    if (derived !== written.effect || written.note) return [];
    const mend = 'remove it here, or add a "note" with what is special about this step';
    return [inconsistent(entry, path, `"${written.effect}" already follows from the rules`, mend)];
  });
}

/** The list of what one gives up says the same as the effects: work that no longer counts, or counts in part. */
function giveUpProblems({ entry, at, from, to, step }: Place, book: RegisterBook): Problem[] {
  const effects = stepRegisters(book, { from, to, step });
  const path = [...at, 'giveUp'];
  const wordOf = (effect: StepRegister) => {
    const giveUp = book.registrations.find(({ id }) => id === effect.registration)?.giveUp;
    return effect.effect === 'at-risk' ? giveUp?.lost : effect.effect === 'partly' ? giveUp?.partly : undefined;
  };
  const wordsOf = (list: readonly StepRegister[]) => new Set(list.flatMap((each) => wordOf(each) ?? []));
  const must = wordsOf(effects.filter(({ some }) => !some));
  const may = wordsOf(effects);
  const all = new Set(book.registrations.flatMap(({ giveUp }) => (giveUp ? Object.values(giveUp) : [])));
  const missing = [...must].filter((word) => !step.giveUp.includes(word));
  const wrong = step.giveUp.filter((word) => all.has(word) && !may.has(word));
  return [
    ...missing.map((word) =>
      inconsistent(entry, path, `the step to "${step.to}" costs "${word}", but does not say so`, `add "${word}"`),
    ),
    ...wrong.map((word) =>
      inconsistent(
        entry,
        path,
        `"${word}" does not follow from what the step to "${step.to}" does to registrations`,
        'remove it, or mend "counts" in registrations.json',
      ),
    ),
  ];
}
