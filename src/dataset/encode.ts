import { firstSeen, historyOf } from '../core/diff/firstSeen';
import { type Snapshot, snapshotOf } from '../core/diff/snapshot';
import { newSkills, sharedSkills } from '../core/graph/similarity';
import type { CaoFile, DataFiles, RoleFile, StepFile, Text } from '../core/model/data';
import type { PayRange } from '../core/model/graph';
import { fold } from '../core/search/fold';
import {
  BIG,
  CONFIDENCES,
  FORMAT,
  HOURS_KEYS,
  HOURS_VALUES,
  PAYERS,
  SHORTAGES,
  STRAIN_KEYS,
  USUALNESS,
  WAGES,
  type WireAliases,
  type WireGraph,
  type WireRole,
  type WireSearchMore,
  type WireWords,
} from './wire';

const pair = (text: Text): [string, string] => [text.nl, text.en];
const notEmpty = <T>(list: readonly T[]): boolean => list.length > 0;

function indexer(ids: readonly string[]) {
  const at = new Map(ids.map((id, index) => [id, index]));
  return (id: string): number => {
    const index = at.get(id);
    if (index === undefined) throw new Error(`compile: unknown id ${id}; run the data check first`);
    return index;
  };
}

/** All scales of a role in one range: the lowest start, the highest end, the weakest certainty. */
export function payRangeOf(role: RoleFile, caos: ReadonlyMap<string, CaoFile>): PayRange | null {
  if (!Array.isArray(role.pay)) return null;
  const scales = role.pay.flatMap((entry) => {
    const cao = caos.get(entry.cao);
    return entry.scales.flatMap((name) => {
      const scale = cao?.scales[name];
      return cao && scale ? [{ ...scale, hours: cao.fullTime.value, judged: entry.confidence, cao: cao.id }] : [];
    });
  });
  const first = scales[0];
  if (!first) return null;
  // A range over agreements with another full-time week is put at the hours of the first one.
  const same = (amount: number | undefined, hours: number) =>
    amount === undefined ? null : Math.round((amount / hours) * first.hours);
  const starts = scales.map((scale) => same(scale.min, scale.hours));
  const ends = scales.map((scale) => same(scale.max, scale.hours));
  const known = (list: (number | null)[]) => list.filter((value) => value !== null);
  const weakest = Math.max(
    ...scales.flatMap((scale) => [CONFIDENCES.indexOf(scale.confidence), CONFIDENCES.indexOf(scale.judged)]),
  );
  return {
    min: starts.includes(null) ? null : Math.min(...known(starts)),
    max: ends.includes(null) ? null : Math.max(...known(ends)),
    fullTimeHours: first.hours,
    errorPercent: Math.max(...scales.map((scale) => scale.errorPercent)),
    confidence: CONFIDENCES[weakest] ?? 'estimate',
    asOf: scales.map((scale) => scale.asOf).sort()[0] ?? '',
    caos: [...new Set(scales.map((scale) => scale.cao))],
  };
}

/** Roles in the fixed order of the dataset: real roles by group and level, then the places people come from. */
export function orderedRoles(data: DataFiles): RoleFile[] {
  const group = indexer(data.vocabulary.groups.map((term) => term.id));
  const level = indexer(data.vocabulary.levels.map((term) => term.id));
  const key = (role: RoleFile) =>
    (role.kind === 'origin' ? 1_000_000 : 0) + group(role.group) * 1000 + level(role.level);
  return [...data.roles].sort((a, b) => key(a) - key(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Data files to the compact graph that the app loads first. Input must have passed the data check. With the released
 * versions, from old to new, it also tells which roles are new since when.
 */
export function encodeGraph(data: DataFiles, releases: readonly Snapshot[] = []): WireGraph {
  const { vocabulary } = data;
  const roles = orderedRoles(data);
  const caos = new Map(data.caos.map((cao) => [cao.id, cao]));
  const trainings = orderedTrainings(data);
  const { versions, since } = newRoles(data, releases);
  const at = {
    role: indexer(roles.map((role) => role.id)),
    group: indexer(vocabulary.groups.map((term) => term.id)),
    sector: indexer(vocabulary.sectors.map((term) => term.id)),
    level: indexer(vocabulary.levels.map((term) => term.id)),
    kind: indexer(vocabulary.stepKinds.map((term) => term.id)),
    route: indexer(vocabulary.learningRoutes.map((term) => term.id)),
    skill: indexer(data.skills.map((skill) => skill.id)),
    giveUp: indexer(vocabulary.giveUps.map((term) => term.id)),
    training: indexer(trainings.map((training) => training.id)),
  };
  const steps = roles.flatMap((role) => role.steps.map((step) => ({ from: at.role(role.id), step })));
  const needs: WireGraph['steps']['needs'] = {};
  steps.forEach(({ step }, index) => {
    if (step.admissionNeeds && notEmpty(step.admissionNeeds)) needs[index] = step.admissionNeeds;
  });

  /** Lists that differ from what follows from the skills of both roles. */
  function exceptions(
    derive: (from: RoleFile, to: RoleFile) => string[],
    given: (step: StepFile) => readonly string[],
  ): Record<number, number[]> {
    return Object.fromEntries(
      steps.flatMap(({ from, step }, index) => {
        const source = roles[from];
        const target = roles[at.role(step.to)];
        const same = source && target && sameSet(derive(source, target), given(step));
        return same ? [] : [[index, given(step).map(at.skill)]];
      }),
    );
  }

  return {
    format: FORMAT,
    version: data.version.data,
    date: data.version.date,
    skills: data.skills.map((skill) => skill.id),
    roles: roles.map((role): WireRole => {
      const pay = payRangeOf(role, caos);
      const { registers, big } = role.registration;
      return {
        i: role.id,
        ...(role.kind === 'role' ? {} : { k: role.kind }),
        ...(role.sideRole ? { s: 1 as const } : {}),
        n: pair(role.name),
        g: at.group(role.group),
        sec: role.sectors.map(at.sector),
        l: at.level(role.level),
        ...('unknown' in role.hours
          ? {}
          : { h: digits(HOURS_KEYS, role.hours, (value) => HOURS_VALUES.indexOf(value)) }),
        ...('unknown' in role.strain ? {} : { st: digits(STRAIN_KEYS, role.strain.scores, (value) => value) }),
        ...('unknown' in role.shortage ? {} : { sh: SHORTAGES.indexOf(role.shortage.level) as 0 | 1 | 2 | 3 }),
        ...(pay
          ? {
              p: [
                pay.min,
                pay.max,
                pay.fullTimeHours,
                pay.errorPercent,
                CONFIDENCES.indexOf(pay.confidence),
                pay.asOf,
                [...pay.caos],
              ],
            }
          : { pu: 'unknown' in role.pay ? role.pay.unknown : 'no-source' }),
        sk: role.skills.map(at.skill),
        ...(big === 'none' ? {} : { big: BIG.indexOf(big) as 1 | 2 }),
        ...(notEmpty(registers) ? { reg: registers } : {}),
        ...(notEmpty(role.requires) ? { req: role.requires } : {}),
        ...(role.parents ? { par: role.parents } : {}),
        ...since(role.id),
      };
    }),
    trainings: trainings.map((training) => ({
      i: training.id,
      m: [training.months.min, training.months.max],
      ...(notEmpty(training.grants) ? { gr: training.grants } : {}),
      ...(notEmpty(training.admission) ? { ad: training.admission } : {}),
    })),
    steps: {
      from: steps.map(({ from }) => from),
      to: steps.map(({ step }) => at.role(step.to)),
      kind: steps.map(({ step }) => at.kind(step.kind)),
      months: steps.map(({ step }) => [step.months.min, step.months.max]),
      monthsConfidence: steps.map(({ step }) => CONFIDENCES.indexOf(step.months.confidence)),
      experience: steps.map(({ step }) => step.experienceFirst?.value ?? 0),
      study: steps.map(({ step }) => step.study.value),
      routes: steps.map(({ step }) => step.learningRoutes.map(at.route)),
      payer: steps.map(({ step }) => PAYERS.indexOf(step.payer)),
      wage: steps.map(({ step }) => WAGES.indexOf(step.wage)),
      usual: steps.map(({ step }) => USUALNESS.indexOf(step.usualness)),
      confidence: steps.map(({ step }) => CONFIDENCES.indexOf(step.confidence)),
      onboarding: steps.map(({ step }) => (step.onboarding ? 1 : 0)),
      trainings: steps.map(({ step }) => step.trainings.map(at.training)),
      keep: exceptions(
        (from, to) => sharedSkills(from, to),
        (step) => step.keep,
      ),
      learn: exceptions(
        (from, to) => newSkills(from, to),
        (step) => step.learn,
      ),
      keepCredentials: steps.map(({ step }) => step.keepCredentials ?? []),
      giveUp: steps.map(({ step }) => step.giveUp.map(at.giveUp)),
      needs,
    },
    vocabulary: {
      sectors: vocabulary.sectors,
      groups: vocabulary.groups,
      levels: vocabulary.levels,
      stepKinds: vocabulary.stepKinds,
      learningRoutes: vocabulary.learningRoutes,
      registers: vocabulary.registers,
      credentials: vocabulary.credentials,
      giveUps: vocabulary.giveUps,
      strainScales: vocabulary.strainScales,
      ...(releases.length > 0 ? { versions } : {}),
    },
    redirects: data.redirects.map((redirect) => [redirect.from, redirect.to]),
    regions: data.regions
      .filter((region) => region.kind === 'region')
      .map(({ id, name }): [string, string, string] => [id, name.nl, name.en]),
  };
}

/** Versions from old to new with the one of now; and per role which of them brought it, unless it was the first. */
function newRoles(data: DataFiles, releases: readonly Snapshot[]) {
  const history = releases.length > 0 ? historyOf(releases, snapshotOf(data)) : [];
  const seen = firstSeen(history);
  const versions = history.map(({ version }) => version.data);
  const since = (id: string): { v?: number } => {
    const at = versions.indexOf(seen.get(id) ?? '');
    return at > 0 ? { v: at } : {};
  };
  return { versions, since };
}

/**
 * Aliases of several words and more letters than this come later: whoever types one is still busy when they arrive.
 * The others, such as "vig" and "ok zuster", must be there with the first letters.
 */
const SHORT_LETTERS = 16;

function isDescription(alias: string): boolean {
  const words = fold(alias).split(' ').length;
  return words > 2 || (words === 2 && alias.length > SHORT_LETTERS);
}

/** Aliases per role, in the order of the graph, without those that fold to the name or to an earlier one. */
function aliasesOf(data: DataFiles): [string[], string[]][] {
  return orderedRoles(data).map((role): [string[], string[]] => {
    const seen = new Set([foldedKey(role.name.nl), foldedKey(role.name.en)]);
    const fresh = (alias: string) => {
      const key = foldedKey(alias);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    };
    return [role.aliases.nl.filter(fresh), role.aliases.en.filter(fresh)];
  });
}

/** Nicknames, old names and abbreviations: the aliases that the first letters need. */
export function encodeAliases(data: DataFiles): WireAliases {
  return {
    format: FORMAT,
    aliases: aliasesOf(data).map(([nl, en]) => [
      nl.filter((alias) => !isDescription(alias)),
      en.filter((alias) => !isDescription(alias)),
    ]),
  };
}

/** A task is shown inside a line of other words. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** The rest of what the search looks through, fetched when somebody types. */
export function encodeSearchMore(data: DataFiles): WireSearchMore {
  return {
    format: FORMAT,
    aliases: aliasesOf(data).map(([nl, en]) => [nl.filter(isDescription), en.filter(isDescription)]),
    tasks: orderedRoles(data).map(({ tasks: { nl, en } }) => [nl.map(withoutStop), en.map(withoutStop)]),
    employers: data.employers.map(({ name, sectors }) => [name, sectors]),
    towns: [...new Set(data.employers.flatMap(({ municipalities }) => municipalities))].sort(),
  };
}

/** Labels of skills and trainings, in the order of the graph. */
export function encodeWords(data: DataFiles): WireWords {
  return {
    format: FORMAT,
    skills: data.skills.map(pair),
    trainings: orderedTrainings(data).map((training) => pair(training.name)),
  };
}

/** Spaces do not tell apart: "dokters assistent" and "doktersassistent" are one alias. */
const foldedKey = (text: string): string => fold(text).replaceAll(' ', '');

const orderedTrainings = (data: DataFiles) => [...data.trainings].sort((a, b) => (a.id < b.id ? -1 : 1));

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

const digits = <K extends string, V>(keys: readonly K[], record: Record<K, V>, digit: (value: V) => number): string =>
  keys.map((key) => digit(record[key])).join('');
