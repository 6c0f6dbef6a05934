import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ListedFile, PACKAGE_LIMITS, type PackageProblem, packageProblem } from '../../../core/editor/readPackage';

/** Texts by their path, as one zip. */
export const zipFiles = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));

export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: PackageProblem };

/**
 * Read a zip that may come from anywhere. Names and sizes are looked at before anything is unpacked, and only the wanted
 * file is. Never throws.
 */
export function unzipFiles(bytes: Uint8Array, wanted: string): Unzipped {
  if (bytes.length > PACKAGE_LIMITS.packed) return { ok: false, why: 'too-large' };
  const listed: ListedFile[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed.push({ name, bytes: originalSize });
        return false;
      },
    });
    const why = packageProblem(listed);
    if (why) return { ok: false, why };
    // Room is made for as many bytes as the list names: a file that holds more does not fit, and is refused.
    const unpacked = unzipSync(bytes, { filter: ({ name }) => name === wanted });
    const files = Object.entries(unpacked).map(([name, content]) => [name, strFromU8(content)] as const);
    return { ok: true, files: new Map(files) };
  } catch {
    return { ok: false, why: 'not-a-package' };
  }
}
