import { countUses, type Use, type UseKind, usesOf } from '../core/evidence/usesOf';
import type { DataFiles, SourceFile, Text } from '../core/model/data';
import { FORMAT, licenceOf } from './wire';

/** All sources with how many things of each kind they support, for the sources page. */
export interface SourcesFile {
  readonly format: number;
  readonly licence: string;
  readonly sources: readonly (SourceFile & {
    /** Number of things per kind, in the order of `USE_KINDS`. */
    readonly uses: readonly number[];
  })[];
}

/** One thing that a source supports: a role (its name stands in the graph), or something with a name of its own. */
export interface UseLine {
  /** The role it is about; of a step, the role one leaves. */
  readonly role?: string;
  /** The role that a step leads to. */
  readonly to?: string;
  readonly name?: Text;
}

/** What one source supports, by kind; one file per source, loaded when somebody opens it. */
export interface SourceUsesFile {
  readonly format: number;
  readonly uses: Readonly<Partial<Record<UseKind, readonly UseLine[]>>>;
}

export function encodeSources(data: DataFiles): SourcesFile {
  const uses = usesOf(data);
  return {
    format: FORMAT,
    licence: licenceOf(data),
    sources: data.sources.map((source) => ({ ...source, uses: countUses(uses.get(source.id) ?? []) })),
  };
}

/** The file of each source, by the id of the source. */
export function encodeSourceUses(data: DataFiles): Map<string, SourceUsesFile> {
  const uses = usesOf(data);
  const line = lineOf(data);
  return new Map(
    data.sources.map(({ id }) => {
      const byKind: Partial<Record<UseKind, UseLine[]>> = {};
      for (const use of uses.get(id) ?? []) {
        const list = byKind[use.kind] ?? [];
        list.push(line(use));
        byKind[use.kind] = list;
      }
      return [id, { format: FORMAT, uses: byKind }];
    }),
  );
}

/** How a screen names a thing that a source supports. */
function lineOf(data: DataFiles): (use: Use) => UseLine {
  const names = new Map<string, Text>(
    [
      ...data.trainings.map(({ id, name }) => ['trainings', id, name] as const),
      ...data.employers.map(({ id, name }) => ['employers', id, { nl: name, en: name }] as const),
      ...data.schools.map(({ id, name }) => ['schools', id, { nl: name, en: name }] as const),
      ...data.funding.map(({ id, name }) => ['funding', id, name] as const),
      ...data.learning.guides.map(({ id, name }) => ['learning', id, name] as const),
      ...data.registrations.map(({ id, name }) => ['registrations', id, name] as const),
      ...data.relations.map(({ id, what }) => ['relations', id, what] as const),
      ...data.forms.map(({ id, name }) => ['forms', id, name] as const),
      ...data.monitor.map(({ id, name }) => ['facts', id, name] as const),
      ...data.themes.map(({ id, name }) => ['themes', id, name] as const),
      ...data.regions.flatMap(({ facts }) => facts.map(({ id, text }) => ['facts', id, text] as const)),
    ].map(([kind, id, name]) => [`${kind} ${id}`, name]),
  );
  const caos = new Map(data.caos.map((cao) => [cao.id, cao]));
  return ({ kind, id, part }) => {
    if (kind === 'steps') return { role: id, ...(part === undefined ? {} : { to: part }) };
    const own = names.get(`${kind} ${id}`);
    if (own) return { name: own };
    const cao = kind === 'rules' || part !== undefined ? caos.get(id) : undefined;
    if (!cao) return { role: id };
    if (part === undefined) return { name: cao.name };
    const rule = kind === 'rules' ? cao.rules[Number(part)] : undefined;
    const tail = rule?.text ?? { nl: part, en: part };
    return { name: { nl: `${cao.name.nl}: ${tail.nl}`, en: `${cao.name.en}: ${tail.en}` } };
  };
}
