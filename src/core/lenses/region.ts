interface Place {
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
}

/**
 * Sectors in which there is work in a region: those of the employers we know there, and those of which we know no
 * employer anywhere (pharmacies, dentists): a gap in our list of employers is no proof that there is no work. All
 * sectors, when we know no employer in the region at all.
 */
export function sectorsInRegion(employers: readonly Place[], region: string, sectors: readonly string[]): string[] {
  const here = new Set(employers.filter((place) => place.regions.includes(region)).flatMap((place) => place.sectors));
  if (here.size === 0) return [...sectors];
  const listed = new Set(employers.flatMap((place) => place.sectors));
  return sectors.filter((sector) => here.has(sector) || !listed.has(sector));
}
