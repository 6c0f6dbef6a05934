import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assignSlots } from '../../src/core/layout/assignSlots';
import { decodeGraph } from '../../src/dataset/decode';
import type { WireGraph } from '../../src/dataset/wire';
import { growGraph } from '../graphs/growGraph';
import type { BenchData } from '../pages/page/benchData';
import type { MapCase } from './variants';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LAYOUT_CODE = path.join(ROOT, 'src/core/layout');
/** The places that the real roles have in the product. */
const REAL_LAYOUT = path.join(ROOT, 'data/map-layout.json');

/**
 * Writes the network and the layout of each case where the pages ask for them. The layout of 3,000 roles takes half a
 * minute, so it is kept in `cacheDir` until the network or the code that makes it changes.
 */
export function writeNetworks(real: WireGraph, cases: readonly MapCase[], dataDir: string, cacheDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  for (const { name, size } of cases) {
    const wire = size ? growGraph(real, size) : real;
    const layout = size ? layoutOf(wire, cacheDir) : realLayout(real);
    writeFileSync(path.join(dataDir, `${name}.json`), JSON.stringify({ wire, layout }));
  }
}

const realLayout = (real: WireGraph): BenchData['layout'] =>
  assignSlots(decodeGraph(real), JSON.parse(readFileSync(REAL_LAYOUT, 'utf8'))).layout;

function layoutOf(wire: WireGraph, cacheDir: string): BenchData['layout'] {
  const hash = createHash('sha256').update(JSON.stringify(wire));
  for (const file of readdirSync(LAYOUT_CODE).sort()) hash.update(readFileSync(path.join(LAYOUT_CODE, file)));
  const kept = path.join(cacheDir, `${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const { layout } = assignSlots(decodeGraph(wire), null);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(kept, JSON.stringify(layout));
  return layout;
}
