/** The bill of materials (CycloneDX 1.5): which packages by others are in the built site, from the lock file. */
import type { ShippedPackage } from '../licences/packages';

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** "sha512-<base64>" as the lock file writes it, in the form of the bill. */
function hashesOf(integrity: string | undefined) {
  const match = /^sha(256|384|512)-(.+)$/.exec(integrity ?? '');
  return match ? [{ alg: `SHA-${match[1]}`, content: Buffer.from(match[2] ?? '', 'base64').toString('hex') }] : [];
}

/**
 * `time`: of the version of the code, so that the bill is the same whoever makes it. A package that is shipped but not
 * in the lock file is an error: nobody could say where it came from.
 */
export function billOfMaterials(
  packages: readonly ShippedPackage[],
  lock: Lock,
  product: string,
  time: number,
): string {
  const entries = Object.entries(lock.packages);
  const found = packages.map((one) => {
    const entry = entries.find(([place, { version }]) => nameOf(place) === one.name && version === one.version);
    if (!entry) throw new Error(`${one.name} ${one.version} is in the site, but not in package-lock.json`);
    return { ...one, ref: `${one.name}@${one.version}`, entry: entry[1] };
  });
  const refsOf = (names: readonly string[]) => found.filter(({ name }) => names.includes(name)).map(({ ref }) => ref);
  const own = lock.packages[''] ?? {};
  const root = `${product}@${lock.version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': root,
        type: 'application',
        name: product,
        version: lock.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: purlOf(product, lock.version),
      },
    },
    components: found.map(({ ref, name, version, licence, entry }) => ({
      'bom-ref': ref,
      type: 'library',
      name,
      version,
      scope: 'required',
      hashes: hashesOf(entry.integrity),
      licenses: licence && / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
      purl: purlOf(name, version),
    })),
    dependencies: [
      { ref: root, dependsOn: refsOf(Object.keys(own.dependencies ?? {})) },
      ...found.map(({ ref, entry }) => ({
        ref,
        dependsOn: refsOf(Object.keys({ ...entry.dependencies, ...entry.peerDependencies })),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
