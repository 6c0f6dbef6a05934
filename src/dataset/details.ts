import type {
  CaoFile,
  Confidence,
  DataFiles,
  EmployerFile,
  FactFile,
  FundingFile,
  RoleFile,
  SourceFile,
  Text,
  TrainingFile,
} from '../core/model/data';
import { citedIn } from './cited';
import { type WayDetail, wayDetails } from './wayDetails';
import { FORMAT } from './wire';

/** A training as a role page shows it: schools by name, funding in full. */
export interface TrainingDetail extends Omit<TrainingFile, '$schema' | 'providers' | 'funding'> {
  readonly providers: readonly { name: string; site: string | null; confidence: Confidence }[];
  readonly funding: readonly FundingFile[];
}

export interface PayDetail {
  readonly cao: string;
  readonly caoName: Text;
  readonly fullTimeHours: number;
  /** How sure it is that the role is paid in these scales. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly scales: readonly ({ name: string } & CaoFile['scales'][string])[];
  readonly rules: CaoFile['rules'];
}

/** Everything about one role that the graph leaves out; one file per role, loaded when its page opens. */
export interface RoleDetail extends Omit<RoleFile, '$schema' | 'pay' | 'aliases' | 'steps'>, WayDetail {
  readonly format: number;
  readonly pay: readonly PayDetail[];
  readonly trainings: Readonly<Record<string, TrainingDetail>>;
  /** Published regional and national figures that name this role or its sectors. */
  readonly facts: readonly (FactFile & { region: string })[];
  /** Every source that this file cites, by id. */
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** Employers of the region, for the role page: confirmed roles are their word, likely roles follow from sectors. */
export interface EmployersFile {
  readonly format: number;
  readonly employers: readonly EmployerFile[];
}

/** All sources with what cites them, for the sources page. */
export interface SourcesFile {
  readonly format: number;
  readonly sources: readonly (SourceFile & { uses: number })[];
}

/** Which facts speak about a role: those that name it, and shortage forecasts of one of its sectors. */
function factsFor(role: RoleFile, data: DataFiles): RoleDetail['facts'] {
  return data.regions.flatMap((region) =>
    region.facts
      .filter(
        (fact) =>
          fact.roles?.includes(role.id) ||
          (fact.topic === 'tekort-prognose' && fact.sector !== undefined && role.sectors.includes(fact.sector)),
      )
      .map((fact) => ({ ...fact, region: region.id })),
  );
}

/** One detail file per role. Input must have passed the data check. */
export function encodeDetails(data: DataFiles): RoleDetail[] {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const schools = new Map(data.schools.map((school) => [school.id, school]));
  const funding = new Map(data.funding.map((item) => [item.id, item]));
  const caos = new Map(data.caos.map((cao) => [cao.id, cao]));
  const trainings = new Map(
    data.trainings.map(({ $schema: _, providers, funding: fundingIds, ...training }): [string, TrainingDetail] => [
      training.id,
      {
        ...training,
        providers: providers.flatMap(({ school, confidence }) => {
          const found = schools.get(school);
          return found ? [{ name: found.name, site: found.site ?? null, confidence }] : [];
        }),
        // An arrangement that has ended is never offered.
        funding: fundingIds.flatMap((id) => {
          const found = funding.get(id);
          return found && found.status !== 'ended' ? [found] : [];
        }),
      },
    ]),
  );
  const into = new Map<string, Set<string>>();
  for (const role of data.roles) {
    for (const step of role.steps) {
      const ids = into.get(step.to) ?? new Set();
      for (const training of step.trainings) ids.add(training);
      into.set(step.to, ids);
    }
  }
  const wayOf = wayDetails(data);
  return data.roles.map(({ $schema: _, aliases: __, pay, ...role }): RoleDetail => {
    const used = new Set([...role.steps.flatMap((step) => step.trainings), ...(into.get(role.id) ?? [])]);
    const detail = {
      ...role,
      format: FORMAT,
      pay: Array.isArray(pay) ? pay.flatMap((entry) => payDetail(entry, caos)) : [],
      trainings: Object.fromEntries(
        [...used].sort().flatMap((id) => {
          const training = trainings.get(id);
          return training ? [[id, training]] : [];
        }),
      ),
      facts: factsFor({ ...role, pay, aliases: { nl: [], en: [] } }, data),
      ...wayOf({ ...role, pay, aliases: { nl: [], en: [] } }),
    };
    const cited = [...citedIn(detail)].sort().flatMap((id) => {
      const source = sources.get(id);
      return source ? [[id, source] as const] : [];
    });
    return { ...detail, sourceList: Object.fromEntries(cited) };
  });
}

function payDetail(
  entry: Exclude<RoleFile['pay'], { unknown: unknown }>[number],
  caos: ReadonlyMap<string, CaoFile>,
): PayDetail[] {
  const cao = caos.get(entry.cao);
  if (!cao) return [];
  return [
    {
      cao: cao.id,
      caoName: cao.name,
      fullTimeHours: cao.fullTime.value,
      confidence: entry.confidence,
      sources: entry.sources,
      scales: entry.scales.flatMap((name) => {
        const scale = cao.scales[name];
        return scale ? [{ name, ...scale }] : [];
      }),
      rules: cao.rules,
    },
  ];
}

export function encodeEmployers(data: DataFiles): EmployersFile {
  return { format: FORMAT, employers: data.employers.map(({ $schema: _, ...employer }) => employer) };
}

export function encodeSources(data: DataFiles): SourcesFile {
  const uses = new Map<string, number>();
  const count = (value: unknown) => {
    for (const id of citedIn(value)) uses.set(id, (uses.get(id) ?? 0) + 1);
  };
  for (const list of [
    data.roles,
    data.trainings,
    data.employers,
    data.regions,
    data.caos,
    data.schools,
    data.funding,
    data.registrations,
    data.relations,
    data.forms,
  ])
    for (const record of list) count(record);
  return {
    format: FORMAT,
    sources: data.sources.map((source) => ({ ...source, uses: uses.get(source.id) ?? 0 })),
  };
}
