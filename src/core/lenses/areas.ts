import type { RegionFile, Text } from '../model/data';

type Place = Pick<RegionFile, 'id' | 'kind' | 'name' | 'parent'>;

/** An area that figures are about, as screens need it. */
export interface Area {
  readonly name: Text;
  /** Ids of the regions of the map that lie in it; a region lies in itself. */
  readonly covers: readonly string[];
}

/** An area with those that it lies in, from near to far. A parent that is unknown, or comes round again, ends the row. */
export function areaChain(places: readonly Place[], id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next); ) {
    const place = places.find((each) => each.id === next);
    if (!place) break;
    chain.push(place.id);
    next = place.parent;
  }
  return chain;
}

/** Every area by id, with the regions that it covers. */
export function areasOf(places: readonly Place[]): Record<string, Area> {
  const regions = places.filter((place) => place.kind === 'region');
  const chains = new Map(regions.map((region) => [region.id, areaChain(places, region.id)]));
  return Object.fromEntries(
    places.map(({ id, name }) => [
      id,
      { name, covers: regions.flatMap((region) => (chains.get(region.id)?.includes(id) ? [region.id] : [])) },
    ]),
  );
}

interface Located {
  readonly region: string;
}

export interface FactsByArea<T> {
  /** About the chosen region itself; about any region when none is chosen. */
  readonly here: readonly T[];
  /** About a larger area around it, or the whole country. */
  readonly wider: readonly T[];
  /** About another region of the map, or an area around another. */
  readonly elsewhere: readonly T[];
}

/** Figures put in order of nearness to a region (null: none chosen). The given order stays within each part. */
export function factsByArea<T extends Located>(
  facts: readonly T[],
  areas: Readonly<Record<string, Area>>,
  region: string | null,
): FactsByArea<T> {
  const isRegion = ({ region: id }: T) => areas[id]?.covers.length === 1 && areas[id].covers[0] === id;
  const own = facts.filter((fact) => isRegion(fact) && (region === null || fact.region === region));
  const isAround = ({ region: id }: T) => region === null || areas[id]?.covers.includes(region) === true;
  const wider = facts.filter((fact) => !isRegion(fact) && isAround(fact));
  return { here: own, wider, elsewhere: facts.filter((fact) => !own.includes(fact) && !wider.includes(fact)) };
}
