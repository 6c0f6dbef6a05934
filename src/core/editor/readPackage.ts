import { type ReadWork, readWork, type WorkProblem } from './readWork';

/** What a package is called inside: the work for the editor, and the list for readers. */
export const WORK_FILE = 'redactie.json';
export const LIST_FILE = 'CHANGES.md';

/** Most bytes of a package, packed and unpacked, and most files. */
export const PACKAGE_LIMITS = { packed: 8_000_000, unpacked: 30_000_000, files: 2500 } as const;

/** A file as the list of the package names it, before anything is unpacked. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
}

export type PackageProblem = WorkProblem | 'not-a-package' | 'unsafe-name' | 'no-work';

/** Whether a list of files may be unpacked; null when it may. Asked file by file, before a byte is unpacked. */
export function packageProblem(files: readonly ListedFile[]): PackageProblem | null {
  if (files.some(({ name }) => !isSafeName(name))) return 'unsafe-name';
  if (files.length > PACKAGE_LIMITS.files) return 'too-large';
  return files.reduce((sum, { bytes }) => sum + bytes, 0) > PACKAGE_LIMITS.unpacked ? 'too-large' : null;
}

/** A path that stays inside the folder it is unpacked in, whatever the system. */
const isSafeName = (name: string): boolean =>
  name !== '' &&
  !name.includes('\\') &&
  !name.includes(':') &&
  ![...name].some((sign) => sign < ' ') &&
  name
    .split('/')
    .every((part, index, parts) => part !== '..' && part !== '.' && (part !== '' || index === parts.length - 1)) &&
  !name.startsWith('/');

/** The work in an unpacked package. The other files in it are for the repository: the editor makes them again. */
export function workIn(files: ReadonlyMap<string, string>): ReadWork | { readonly ok: false; readonly why: 'no-work' } {
  const text = files.get(WORK_FILE);
  return text === undefined ? { ok: false, why: 'no-work' } : readWork(text);
}
