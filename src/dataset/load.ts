import { folder } from 'virtual:dataset';
import type { MapLayout } from '../core/layout/mapLayout';
import type { Graph, Words } from '../core/model/graph';
import { decodeGraph, decodeWords } from './decode';
import type { EmployersFile, RegionsFile, RoleDetail } from './details';
import type { GlossaryDataset } from './glossary';
import { decodeLayout, type WireLayout } from './layoutWire';
import type { SourcesFile } from './sourceUses';
import type { WaysFile } from './wayDetails';
import type { WireAliases, WireGraph, WireSearchMore, WireWords } from './wire';

/** Told to the window when the site no longer has a file of this release: most likely there is a newer one. */
export const FILE_GONE = 'file-gone';

/** A file of the compiled data, by its path in the folder. */
export async function get<T>(file: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${folder}/${file}`);
  if (response.status === 404) globalThis.dispatchEvent?.(new Event(FILE_GONE));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

/** Each file is asked once; a failed answer is forgotten, so that "try again" does try again. */
const answers = new Map<string, Promise<unknown>>();

export function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(key);
  if (known) return known as Promise<T>;
  const asked = ask().catch((error: unknown) => {
    answers.delete(key);
    throw error;
  });
  answers.set(key, asked);
  return asked;
}

const wireGraph = () => once('wire', () => get<WireGraph>('graph.json'));

/** Roles and steps: what the first answer needs. */
export const loadGraph = (): Promise<Graph> => once('graph', async () => decodeGraph(await wireGraph()));

/** Short aliases of the roles, in their order. */
export const loadAliases = (): Promise<WireAliases['aliases']> =>
  once('aliases', async () => (await get<WireAliases>('aliases.json')).aliases);

/** Labels of skills and trainings. */
export const loadWords = (): Promise<Words> =>
  once('words', async () => {
    const [wire, words] = await Promise.all([wireGraph(), get<WireWords>('words.json')]);
    return decodeWords(words, wire);
  });

/** What the search finds roles by beside their names. */
export const loadSearchMore = (): Promise<WireSearchMore> => once('search-more', () => get('search-more.json'));

/** The places of the stations on the map. */
export const loadLayout = (): Promise<MapLayout> =>
  once('layout', async () => {
    const [wire, layout] = await Promise.all([wireGraph(), get<WireLayout>('map-layout.json')]);
    return decodeLayout(layout, wire);
  });

/** Texts, figures with their evidence, trainings and sources of one role. The id must be one of the graph's. */
export const loadRoleDetail = (id: string): Promise<RoleDetail> =>
  once(`role:${id}`, () => get<RoleDetail>(`roles/${id}.json`));

/** A file that one screen needs as it is. */
export const loadFile = <T>(file: string): Promise<T> => once(file, () => get<T>(file));

export const loadEmployers = (): Promise<EmployersFile> => loadFile('employers.json');
export const loadRegions = (): Promise<RegionsFile> => loadFile('regions.json');
/** Rules of registrations, forms of work and figures about the first years, for many roles alike. */
export const loadWays = (): Promise<WaysFile> => loadFile('ways.json');
export const loadGlossary = (): Promise<GlossaryDataset> => loadFile('glossary.json');
export const loadSources = (): Promise<SourcesFile> => loadFile('sources.json');
