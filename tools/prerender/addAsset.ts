import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whose name changes with its content, beside those of the build. Returns its path from the root of the site. */
export function addAsset(dist: string, name: string, ending: string, text: string): string {
  const file = `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
  writeFileSync(path.join(dist, file), text);
  return file;
}
