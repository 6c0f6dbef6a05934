import { type CertaintyTable, certaintyOf } from '../core/evidence/certaintyOf';
import { citedIn } from '../core/evidence/citedIn';
import { roleFigures } from '../core/evidence/roleFigures';
import { isOffered } from '../core/funding/validity';
import { type Area, areasOf } from '../core/lenses/areas';
import type {
  CaoFile,
  Confidence,
  DataFiles,
  EmployerFile,
  FactFile,
  FundingFile,
  RegionFile,
  RoleFile,
  SourceFile,
  Text,
  TrainingFile,
} from '../core/model/data';
import { type GuideRef, guidesOf } from './guides';
import { type ProviderDetail, providerDetail } from './schools';
import { type WayDetail, wayDetails } from './wayDetails';
import { FORMAT, licenceOf } from './wire';

/** A training as a role page shows it: schools by name; funding in full, as far as it had not ended when the data was made. */
export interface TrainingDetail extends Omit<TrainingFile, '$schema' | 'providers' | 'funding'> {
  readonly providers: readonly ProviderDetail[];
  readonly funding: readonly FundingFile[];
  /** Ways of learning, as the page about learning explains them. */
  readonly guides: readonly GuideRef[];
}

export interface PayDetail {
  readonly cao: string;
  readonly caoName: Text;
  readonly fullTimeHours: number;
  /** How sure it is that the role is paid in these scales. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly scales: readonly ({ name: string } & CaoFile['scales'][string])[];
  readonly term: CaoFile['term'];
  readonly irregularPay: CaoFile['irregularPay'];
  readonly holidayPay: CaoFile['holidayPay'];
  readonly yearEndPay: CaoFile['yearEndPay'];
  readonly rules: CaoFile['rules'];
}

/** The list of heavy work of one agreement, for the roles that were placed in it. */
export interface HeavyWorkDetail extends NonNullable<CaoFile['heavyWork']> {
  readonly caoName: Text;
}

/** Everything about one role that the graph leaves out; one file per role, loaded when its page opens. */
export interface RoleDetail extends Omit<RoleFile, '$schema' | 'pay' | 'aliases' | 'steps'>, WayDetail {
  readonly format: number;
  readonly licence: string;
  readonly pay: readonly PayDetail[];
  readonly trainings: Readonly<Record<string, TrainingDetail>>;
  /** Lists of heavy work by agreement, for the entries of `strain.heavyWork`. */
  readonly heavyLists: Readonly<Record<string, HeavyWorkDetail>>;
  /** Arrangements for older workers of the whole country; none for work without a collective agreement. */
  readonly everywhere: readonly FundingFile[];
  /** Published regional and national figures that name this role or its sectors. */
  readonly facts: readonly (FactFile & { region: string })[];
  /** The areas that the figures are about, by id. */
  readonly areas: Readonly<Record<string, Area>>;
  /** How sure the figures about this role are. */
  readonly certainty: CertaintyTable;
  /** Every source that this file cites, by id. */
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** Employers of the region, for the role page: confirmed roles are their word, likely roles follow from sectors. */
export interface EmployersFile {
  readonly format: number;
  readonly licence: string;
  readonly employers: readonly EmployerFile[];
}

/** The regions and larger areas with their published figures, for the page about the region. */
export interface RegionsFile {
  readonly format: number;
  readonly licence: string;
  readonly regions: readonly RegionFile[];
  readonly areas: Readonly<Record<string, Area>>;
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** The skill of work in which people are lifted: then the norms for lifting people speak about it. */
const LIFTING_PEOPLE = 'tillen';

/** Topics that say something about finding work in a whole branch. */
const BRANCH_TOPICS: ReadonlySet<string> = new Set(['leeftijd', 'spanning', 'tekort-prognose', 'vacatures']);

/** Which facts speak about a role: those that name it, and those about work or lifting in one of its sectors. */
function factsFor(role: RoleFile, data: DataFiles): RoleDetail['facts'] {
  return data.regions.flatMap((region) =>
    region.facts
      .filter(
        (fact) =>
          fact.roles?.includes(role.id) ||
          (BRANCH_TOPICS.has(fact.topic) && fact.sector !== undefined && role.sectors.includes(fact.sector)) ||
          (fact.topic === 'tilnorm' &&
            role.skills.includes(LIFTING_PEOPLE) &&
            role.sectors.includes(fact.sector ?? '')),
      )
      .map((fact) => ({ ...fact, region: region.id })),
  );
}

/** The sources that a record cites, by id. */
function sourcesCited(value: unknown, sources: ReadonlyMap<string, SourceFile>): Record<string, SourceFile> {
  return Object.fromEntries(
    [...citedIn(value)].sort().flatMap((id) => {
      const source = sources.get(id);
      return source ? [[id, source] as const] : [];
    }),
  );
}

/** One detail file per role. Input must have passed the data check. */
export function encodeDetails(data: DataFiles): RoleDetail[] {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const schools = new Map(data.schools.map((school) => [school.id, school]));
  const funding = new Map(data.funding.map((item) => [item.id, item]));
  const caos = new Map(data.caos.map((cao) => [cao.id, cao]));
  const guideIds = new Set(data.learning.guides.map((guide) => guide.id));
  const trainings = new Map(
    data.trainings.map(({ $schema: _, providers, funding: fundingIds, ...training }): [string, TrainingDetail] => [
      training.id,
      {
        ...training,
        providers: providers.flatMap(({ school, confidence }) => {
          const found = schools.get(school);
          return found ? [providerDetail(found, confidence)] : [];
        }),
        guides: guidesOf(training.learningRoutes, fundingIds, data.learning),
        // An arrangement that has ended is never offered; the screens ask again with the day of the reader. What only
        // names a way of learning is told by its guide.
        funding: fundingIds.flatMap((id) => {
          const found = funding.get(id);
          return found && !guideIds.has(id) && isOffered(found, data.version.date) ? [found] : [];
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
    const paid = Array.isArray(pay) ? pay.flatMap((entry) => payDetail(entry, caos)) : [];
    const detail = {
      ...role,
      format: FORMAT,
      licence: licenceOf(data),
      pay: paid,
      heavyLists: heavyLists(role.strain, caos),
      everywhere: paid.length > 0 ? EVERYWHERE.flatMap((id) => funding.get(id) ?? []) : [],
      trainings: Object.fromEntries(
        [...used].sort().flatMap((id) => {
          const training = trainings.get(id);
          return training ? [[id, training]] : [];
        }),
      ),
      facts: factsFor({ ...role, pay, aliases: { nl: [], en: [] } }, data),
      areas: areasOf(data.regions),
      ...wayOf({ ...role, pay, aliases: { nl: [], en: [] } }),
    };
    const figures = roleFigures({
      role: { ...role, pay },
      scales: detail.pay.flatMap(({ scales }) => scales),
      extras: detail.pay.flatMap((agreement) => [agreement.irregularPay, agreement.holidayPay, agreement.yearEndPay]),
      trainings: Object.values(detail.trainings),
      facts: detail.facts,
    });
    return {
      ...detail,
      certainty: certaintyOf(figures, data.version.date),
      sourceList: sourcesCited(detail, sources),
    };
  });
}

/** Arrangements of the whole country about working until one's pension; the data does not say whom one is for. */
const EVERYWHERE = ['rvu-2026'] as const;

function heavyLists(strain: RoleFile['strain'], caos: ReadonlyMap<string, CaoFile>): RoleDetail['heavyLists'] {
  const places = 'unknown' in strain ? [] : (strain.heavyWork ?? []);
  return Object.fromEntries(
    places.flatMap(({ cao }) => {
      const file = caos.get(cao);
      return file?.heavyWork ? [[cao, { ...file.heavyWork, caoName: file.name }]] : [];
    }),
  );
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
      term: cao.term,
      irregularPay: cao.irregularPay,
      holidayPay: cao.holidayPay,
      yearEndPay: cao.yearEndPay,
      rules: cao.rules,
    },
  ];
}

export function encodeEmployers(data: DataFiles): EmployersFile {
  return {
    format: FORMAT,
    licence: licenceOf(data),
    employers: data.employers.map(({ $schema: _, ...employer }) => employer),
  };
}

export function encodeRegions(data: DataFiles): RegionsFile {
  const regions = data.regions.map(({ $schema: _, ...region }) => region);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return {
    format: FORMAT,
    licence: licenceOf(data),
    regions,
    areas: areasOf(regions),
    sourceList: sourcesCited(regions, sources),
  };
}
