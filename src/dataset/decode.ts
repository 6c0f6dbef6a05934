import { buildGraph } from '../core/graph/buildGraph';
import { newSkills, sharedSkills } from '../core/graph/similarity';
import type { Hours, StrainScores, UnknownReason } from '../core/model/data';
import type { Graph, PayRange, Role, Step, Training, Words } from '../core/model/graph';
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
  type WireGraph,
  type WireRole,
  type WireWords,
} from './wire';

/** Thrown when the loaded file is not of this app's release; the screen then offers to reload. */
export class DatasetError extends Error {}

function pick<T>(list: readonly T[], index: number | undefined): T {
  const value = index === undefined ? undefined : list[index];
  if (value === undefined) throw new DatasetError('dataset: index out of range');
  return value;
}

/** Read the travelling form back into the graph that the core asks. Throws DatasetError on a file of another format. */
export function decodeGraph(wire: WireGraph): Graph {
  if (wire.format !== FORMAT) throw new DatasetError(`dataset: format ${String(wire.format)} instead of ${FORMAT}`);
  const { vocabulary } = wire;
  const skillIds = (list: readonly number[]) => list.map((skill) => pick(wire.skills, skill));
  const roles = wire.roles.map((role, index): Role => {
    const level = pick(vocabulary.levels, role.l);
    return {
      index,
      id: role.i,
      kind: role.k ?? 'role',
      sideRole: role.s === 1,
      name: { nl: role.n[0], en: role.n[1] },
      group: pick(vocabulary.groups, role.g).id,
      sectors: role.sec.map((sector) => pick(vocabulary.sectors, sector).id),
      level: level.id,
      rank: level.rank,
      hours:
        role.h === undefined ? null : (fromDigits(HOURS_KEYS, role.h, (digit) => pick(HOURS_VALUES, digit)) as Hours),
      strain: role.st === undefined ? null : (fromDigits(STRAIN_KEYS, role.st, (digit) => digit) as StrainScores),
      shortage: role.sh === undefined ? null : pick(SHORTAGES, role.sh),
      pay: decodePay(role.p),
      payUnknown: role.pu === undefined ? null : (role.pu as UnknownReason),
      skills: skillIds(role.sk),
      big: pick(BIG, role.big ?? 0),
      registers: role.reg ?? [],
      requires: role.req ?? [],
      parents: role.par ?? [],
      newSince: role.v ? vocabulary.versions?.slice(0, role.v) : undefined,
    };
  });
  const trainings = wire.trainings.map(
    (training): Training => ({
      id: training.i,
      months: { min: training.m[0], max: training.m[1] },
      grants: training.gr ?? [],
      admission: training.ad ?? [],
    }),
  );
  const columns = wire.steps;
  const steps = columns.to.map((to, index): Step => {
    const [min, max] = pick(columns.months, index);
    const source = pick(roles, columns.from[index]);
    const target = pick(roles, to);
    const keep = columns.keep[index];
    const learn = columns.learn[index];
    return {
      index,
      from: source,
      to: target,
      kind: pick(vocabulary.stepKinds, columns.kind[index]).id as Step['kind'],
      trainings: pick(columns.trainings, index).map((training) => pick(trainings, training)),
      onboarding: columns.onboarding[index] === 1,
      months: { min, max },
      monthsConfidence: pick(CONFIDENCES, columns.monthsConfidence[index]),
      experienceMonths: columns.experience[index] ?? 0,
      studyHoursPerWeek: columns.study[index] ?? 0,
      learningRoutes: pick(columns.routes, index).map(
        (route) => pick(vocabulary.learningRoutes, route).id as Step['learningRoutes'][number],
      ),
      payer: pick(PAYERS, columns.payer[index]),
      wage: pick(WAGES, columns.wage[index]),
      admissionNeeds: columns.needs[index] ?? [],
      usualness: pick(USUALNESS, columns.usual[index]),
      keep: keep ? skillIds(keep) : sharedSkills(source, target),
      keepCredentials: columns.keepCredentials[index] ?? [],
      learn: learn ? skillIds(learn) : newSkills(source, target),
      giveUp: (columns.giveUp[index] ?? []).map((code) => pick(vocabulary.giveUps, code).id),
      confidence: pick(CONFIDENCES, columns.confidence[index]),
    };
  });
  return buildGraph({
    dataVersion: wire.version,
    dataDate: wire.date,
    roles,
    trainings,
    steps,
    vocabulary,
    redirects: wire.redirects.map(([from, to]) => ({ from, to })),
    regions: wire.regions.map(([id, nl, en]) => ({ id, name: { nl, en } })),
  });
}

/** Labels by id; needs the graph's file for the ids. */
export function decodeWords(wire: WireWords, graph: WireGraph): Words {
  if (wire.format !== graph.format) throw new DatasetError('dataset: words of another release');
  const label = ([nl, en]: [string, string]) => ({ nl, en });
  return {
    skills: new Map(graph.skills.map((id, index) => [id, label(pick(wire.skills, index))])),
    trainings: new Map(graph.trainings.map((training, index) => [training.i, label(pick(wire.trainings, index))])),
  };
}

function decodePay(pay: WireRole['p']): PayRange | null {
  if (!pay) return null;
  const [min, max, fullTimeHours, errorPercent, confidence, asOf, caos] = pay;
  return { min, max, fullTimeHours, errorPercent, confidence: pick(CONFIDENCES, confidence), asOf, caos };
}

const fromDigits = <K extends string, V>(
  keys: readonly K[],
  digits: string,
  value: (digit: number) => V,
): Record<K, V> => Object.fromEntries(keys.map((key, index) => [key, value(Number(digits[index]))])) as Record<K, V>;
