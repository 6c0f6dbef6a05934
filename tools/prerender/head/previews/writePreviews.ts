import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataFiles } from '../../../../src/core/model/data';
import type { PageFacts } from '../../pageFacts';
import { isIndexable } from '../addresses';
import { contextOf } from '../context';
import { PREVIEW_FOLDER, previewFile } from '../previewFile';
import { draw } from './draw';
import { fontFiles } from './lettering';
import { pngOf } from './png';
import { sceneOf } from './scenes';

const REPOSITORY = path.resolve(import.meta.dirname, '../../../..');
const CACHE = path.join(REPOSITORY, '.cache/previews');

/** Pictures that are packed at the same time, beside the one that is drawn. */
const AT_ONCE = 4;

export interface PreviewReport {
  readonly drawn: number;
  /** Taken from an earlier build. */
  readonly kept: number;
  readonly bytes: number;
}

/** One number for all that decides how a scene looks: the code that draws, the colours, the letters, the packer. */
async function look(): Promise<string> {
  const code = (await readdir(import.meta.dirname)).sort().map((file) => path.join(import.meta.dirname, file));
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const file of [...code, path.join(REPOSITORY, 'src/ui/tokens.css'), ...fontFiles()])
    hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Under its name only when it is whole: a build that is broken off leaves no half picture for the next one. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/**
 * Draws the preview pictures of these pages into a built site: one per role and employer and one for all other pages,
 * per language. Same data and code in, same bytes out. A picture that an earlier build drew is taken from `cache`,
 * which keeps what the last build used.
 */
export async function writePreviews(
  pages: readonly PageFacts[],
  data: DataFiles,
  dist: string,
  cache: string = CACHE,
): Promise<PreviewReport> {
  const wanted = new Map(
    pages.filter((page) => isIndexable(page) || page.kind === 'personal').map((page) => [previewFile(page), page]),
  );
  const context = contextOf(data);
  const drawnBy = await look();
  await Promise.all([path.join(dist, PREVIEW_FOLDER), cache].map((folder) => mkdir(folder, { recursive: true })));
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const report = { drawn: 0, kept: 0, bytes: 0 };
  const left = [...wanted];

  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const [file, page] = next;
      const scene = sceneOf(page, context);
      const name = `${createHash('sha256').update(drawnBy).update(JSON.stringify(scene)).digest('hex').slice(0, 32)}.png`;
      used.add(name);
      // Another build beside this one may have cleared it away meanwhile.
      const earlier = known.has(name) ? await readFile(path.join(cache, name)).catch(() => null) : null;
      const bytes = earlier ?? (await pngOf(draw(scene)));
      if (!earlier) await keep(path.join(cache, name), bytes);
      await writeFile(path.join(dist, file), bytes);
      report[earlier ? 'kept' : 'drawn'] += 1;
      report.bytes += bytes.length;
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await Promise.all(
    [...known].filter((name) => !used.has(name)).map((name) => rm(path.join(cache, name), { force: true })),
  );
  return report;
}
