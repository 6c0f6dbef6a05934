import { citedIn } from '../core/evidence/citedIn';
import type { DataFiles, FactFile, RoleFile, SourceFile, StepFile, WorkFormFile } from '../core/model/data';
import type { RegistrationDetail, StepRegister } from '../core/model/ways';
import { openBook } from '../core/registers/book';
import { stepRegisters } from '../core/registers/effects';
import { formsOf, registrationsOf, type SharedTasks, sharedTasksOf } from '../core/registers/forRole';
import { FORMAT } from './wire';

/** A step with what it does to registrations. */
export type StepDetail = StepFile & { readonly effects: readonly StepRegister[] };

/** What a role page tells beside work, pay and steps; the rules behind the ids stand once, in the ways file. */
export interface WayDetail {
  readonly steps: readonly StepDetail[];
  /** Ids of registrations in which everybody in this role stands. */
  readonly standsIn: readonly string[];
  readonly sharedTasks: readonly SharedTasks[];
  /** Ids of the forms in which this work can be done. */
  readonly forms: readonly string[];
  /** Whether people begin in care here: a place people come from, or a role they enter by. */
  readonly isStart: boolean;
}

/** What many roles tell in the same words: rules of registrations, forms of work, figures about the first years. */
export interface WaysFile {
  readonly format: number;
  readonly registrations: Readonly<Record<string, RegistrationDetail>>;
  readonly forms: Readonly<Record<string, WorkFormFile>>;
  /** National figures about leaving and staying. */
  readonly startFacts: readonly FactFile[];
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** Figures that say how many people leave or stay, and why; ids of facts about the whole country. */
const START_FACTS = ['uit-nl-2023', 'wissel-eerste5jaar', 'wissel-ervaren', 'reden-loopbaan'];

/** Per role, what its detail file tells of ways; the input must have passed the data check. */
export function wayDetails(data: DataFiles): (role: RoleFile) => WayDetail {
  const book = openBook(data);
  const byId = new Map(data.roles.map((role) => [role.id, role]));
  const starts = new Set(
    data.roles.flatMap((role) =>
      role.kind === 'origin' ? [role.id, ...role.steps.filter(({ kind }) => kind === 'entry').map(({ to }) => to)] : [],
    ),
  );
  return (role) => ({
    steps: role.steps.map((step): StepDetail => {
      const to = byId.get(step.to);
      return { ...step, effects: to ? stepRegisters(book, { from: role, to, step }) : [] };
    }),
    standsIn: registrationsOf(book, role).map(({ id }) => id),
    sharedTasks: sharedTasksOf(data.relations, role.id),
    forms: formsOf(data.forms, role).map(({ id }) => id),
    isStart: starts.has(role.id),
  });
}

export function encodeWays(data: DataFiles): WaysFile {
  const registrations = data.registrations.map(({ counts: _, roles: __, former: ___, giveUp: ____, ...rule }) => rule);
  const startFacts = data.regions.flatMap((region) => region.facts).filter((fact) => START_FACTS.includes(fact.id));
  const cited = citedIn([registrations, data.forms, startFacts]);
  return {
    format: FORMAT,
    registrations: Object.fromEntries(registrations.map((rule) => [rule.id, rule])),
    forms: Object.fromEntries(data.forms.map((form) => [form.id, form])),
    startFacts,
    sourceList: Object.fromEntries(data.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source])),
  };
}
