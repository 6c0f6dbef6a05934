import { citedIn } from '../core/evidence/citedIn';
import { isOffered } from '../core/funding/validity';
import type {
  Confidence,
  DataFiles,
  FundingFile,
  LearningFile,
  SchoolFile,
  SourceFile,
  Text,
} from '../core/model/data';
import { isTaught } from './guides';
import { type Reach, reachOf } from './schools';
import { FORMAT } from './wire';

type Guide = LearningFile['guides'][number];
type Money = LearningFile['money'][number];

/** A way of learning with what had not ended when the data was made, and the trainings that go that way. */
export interface GuideDetail extends Omit<Guide, 'funding'> {
  readonly examples: readonly FundingFile[];
  readonly trainings: readonly Text[];
}

/** A group of arrangements, as far as they had not ended when the data was made. */
export interface MoneyDetail extends Omit<Money, 'funding'> {
  readonly items: readonly FundingFile[];
}

export interface SchoolDetail extends Pick<SchoolFile, 'id' | 'name' | 'type' | 'note' | 'sources' | 'confidence'> {
  readonly site: string | null;
  readonly places: readonly string[];
  readonly regions: readonly string[];
  readonly reach: Reach;
  /** Trainings on the map that it gives, and how sure that is. */
  readonly trainings: readonly { readonly id: string; readonly name: Text; readonly confidence: Confidence }[];
}

/** Everything on the page about learning and who pays; one file, loaded when the page opens. */
export interface LearningPage {
  readonly format: number;
  /** Of all trainings on the map: how many the employer usually pays, and how many leave the wages as they are. */
  readonly counts: { readonly trainings: number; readonly employerPays: number; readonly wageKept: number };
  readonly guides: readonly GuideDetail[];
  readonly money: readonly MoneyDetail[];
  /** What had ended already: named, so that nobody waits for it, never offered. */
  readonly ended: readonly Pick<FundingFile, 'id' | 'name' | 'validUntil'>[];
  readonly schools: readonly SchoolDetail[];
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** Input must have passed the data check. */
export function encodeLearning(data: DataFiles): LearningPage {
  const offered = new Map(
    data.funding.filter((item) => isOffered(item, data.version.date)).map((item) => [item.id, item]),
  );
  const itemsOf = (ids: readonly string[]) => ids.flatMap((id) => offered.get(id) ?? []);
  const page = {
    format: FORMAT,
    counts: {
      trainings: data.trainings.length,
      employerPays: data.trainings.filter(({ payer }) => payer === 'employer').length,
      wageKept: data.trainings.filter(({ wage }) => wage === 'kept').length,
    },
    guides: data.learning.guides.map(({ funding, ...guide }) => ({
      ...guide,
      // An item with the id of the guide says the same as the guide.
      examples: itemsOf(funding.filter((id) => id !== guide.id)),
      trainings: data.trainings
        .filter((training) => isTaught({ id: guide.id, funding }, training.learningRoutes, training.funding))
        .map((training) => training.name),
    })),
    money: data.learning.money.map(({ funding, ...group }) => ({ ...group, items: itemsOf(funding) })),
    ended: data.funding
      .filter(({ id }) => !offered.has(id))
      .map(({ id, name, validUntil }) => ({ id, name, validUntil })),
    schools: data.schools.map((school) => schoolDetail(school, data)),
  };
  const cited = citedIn(page);
  return {
    ...page,
    sourceList: Object.fromEntries(
      data.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source] as const),
    ),
  };
}

function schoolDetail(school: SchoolFile, data: DataFiles): SchoolDetail {
  const { id, name, type, note, sources, confidence, site, municipalities } = school;
  return {
    id,
    name,
    type,
    ...(note ? { note } : {}),
    sources,
    confidence,
    site: site ?? null,
    places: municipalities,
    regions: school.regions,
    reach: reachOf(school),
    trainings: data.trainings.flatMap((training) => {
      const given = training.providers.find((provider) => provider.school === id);
      return given ? [{ id: training.id, name: training.name, confidence: given.confidence }] : [];
    }),
  };
}
