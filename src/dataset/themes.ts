import { citedIn } from '../core/evidence/citedIn';
import { isOffered } from '../core/funding/validity';
import type { DataFiles, FundingFile, SourceFile, ThemeFile } from '../core/model/data';
import type { World } from '../core/themes/world';
import { FORMAT } from './wire';

/** The page about themes, and what its measures need beside the network; one file, loaded when the page opens. */
export interface ThemesPage extends Omit<World, 'graph'> {
  readonly format: number;
  /** In the order of the page. */
  readonly themes: readonly Omit<ThemeFile, '$schema' | 'place'>[];
  /** Arrangements that advice leans on, as far as they had not ended when the data was made, by id. */
  readonly funding: Readonly<Record<string, Arrangement>>;
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** An arrangement by name, with what tells how it stands on a day; explained in full on the page about learning. */
export type Arrangement = Pick<FundingFile, 'id' | 'name' | 'status' | 'validFrom' | 'validUntil'>;

/** Input must have passed the data check. */
export function encodeThemes(data: DataFiles): ThemesPage {
  const themes = [...data.themes].sort((a, b) => a.place - b.place).map(({ $schema: _, place: __, ...theme }) => theme);
  const cited = citedIn(themes);
  const leanedOn = new Set(themes.flatMap(({ actions }) => actions.flatMap(({ funding }) => funding ?? [])));
  const offered = data.funding.filter((item) => leanedOn.has(item.id) && isOffered(item, data.version.date));
  return {
    format: FORMAT,
    themes,
    trainings: data.trainings.map(({ id, name, wage, payer }) => ({ id, name, wage, payer })),
    employers: data.employers.map(({ id, name, sectors, regions }) => ({ id, name, sectors, regions })),
    relations: data.relations.map(({ id, roles }) => ({ id, roles })),
    funding: Object.fromEntries(
      offered.map(({ id, name, status, validFrom, validUntil }): [string, Arrangement] => [
        id,
        { id, name, status, ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) },
      ]),
    ),
    sourceList: Object.fromEntries(
      data.sources.filter(({ id }) => cited.has(id)).map((source) => [source.id, source] as const),
    ),
  };
}
