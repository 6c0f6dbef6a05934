import type { FigurePlace } from '../../core/evidence/figureAt';
import type { SourceFile } from '../../core/model/data';
import { loadEmployers, loadRegions, loadRoleDetail, loadSources, loadWays } from '../../dataset/load';
import { loadMonitor } from '../../dataset/loadInsights';
import { loadLearning } from '../../dataset/loadLearning';
import { loadThemes } from '../../dataset/loadThemes';
import { paths } from '../address/paths';
import { useNetwork } from '../network';
import { type Loaded, useLoaded } from '../useLoaded';

/** The record that a figure stands in, as the screens load it. */
export interface ReportedRecord {
  /** Null: no record, because the site works the figure out itself. */
  readonly record: unknown;
  /** The page that shows it, without base and language; null when no page is about it alone. */
  readonly page: string | null;
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** Look up the record of a reported figure; null when there is no such record (any more). */
export function useFigure(figure: FigurePlace | null): Loaded<ReportedRecord | null> {
  const { graph } = useNetwork();
  const key = figure ? `report:${figure.kind}/${figure.id}` : 'report:';
  return useLoaded(key, async () => (figure ? find(figure, (id) => graph.byId.has(id)) : null));
}

async function find({ kind, id, place }: FigurePlace, isRole: (id: string) => boolean): Promise<ReportedRecord | null> {
  switch (kind) {
    case 'functie':
      if (!isRole(id)) return null;
      return loadRoleDetail(id).then((role) => found(role, role.sourceList, paths.role(id)));
    case 'route': {
      const roles = id.split(',');
      if (roles.length < 2 || !roles.every(isRole)) return null;
      const isPair = place[0] === 'compare';
      return found(null, {}, isPair ? paths.compare(...roles) : paths.route(roles[0], roles.at(-1)));
    }
    case 'inzicht':
      return found(null, {}, `${paths.insights()}#${id}`);
    case 'werkgever': {
      const [{ employers }, { sources }] = await Promise.all([loadEmployers(), loadSources()]);
      return found(byId(employers, id), listOf(sources), paths.employer(id));
    }
    case 'cijfer': {
      const { regions, sourceList } = await loadRegions();
      return found(
        byId(
          regions.flatMap(({ facts }) => facts),
          id,
        ),
        sourceList,
        paths.region(),
      );
    }
    case 'registratie':
    case 'contract': {
      const ways = await loadWays();
      const list = kind === 'contract' ? ways.forms : ways.registrations;
      return found(Object.hasOwn(list, id) ? list[id] : undefined, ways.sourceList, null);
    }
    case 'thema': {
      const { themes, sourceList } = await loadThemes();
      return found(byId(themes, id), sourceList, paths.themes(id));
    }
    case 'monitor': {
      const { charts, sourceList } = await loadMonitor();
      return found(byId(charts, id), sourceList, paths.monitor());
    }
    default: {
      const { guides, money, schools, sourceList } = await loadLearning();
      const items = [...money.flatMap((group) => group.items), ...guides.flatMap(({ examples }) => examples)];
      const record = kind === 'school' ? byId(schools, id) : byId<unknown>(kind === 'leerweg' ? guides : items, id);
      return found(record, sourceList, kind === 'leerweg' ? paths.learning(id) : paths.learning());
    }
  }
}

const found = (
  record: unknown,
  sourceList: ReportedRecord['sourceList'],
  page: string | null,
): ReportedRecord | null => (record === undefined ? null : { record, sourceList, page });

const byId = <T>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => (item as { readonly id?: string }).id === id);

const listOf = (sources: readonly SourceFile[]): ReportedRecord['sourceList'] =>
  Object.fromEntries(sources.map((source) => [source.id, source]));
