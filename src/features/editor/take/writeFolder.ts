import { isObject } from '../../../core/editor/json';

/** The part of the File System Access API that is used; not every browser has it. */
interface WritableFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}
export interface FileHandle {
  getFile(): Promise<{ text(): Promise<string> }>;
  createWritable(): Promise<WritableFile>;
}
export interface FolderHandle {
  getDirectoryHandle(name: string): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileHandle>;
}
interface Picks {
  showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FolderHandle>;
}

/** Asks the reader for a folder; undefined where the browser cannot write into one. */
export const folderPicker = (): (() => Promise<FolderHandle>) | undefined => {
  const { showDirectoryPicker } = window as Picks;
  return showDirectoryPicker && (() => showDirectoryPicker.call(window, { mode: 'readwrite' }));
};

export type Wrote = { readonly kind: 'written'; readonly count: number } | { readonly kind: 'wrong' | 'failed' };

/**
 * Write files into a checked-out data folder, by their path in it. Only into one of the same version of the data: in any
 * other the files would undo what has changed since. Never throws.
 */
export async function writeInto(
  folder: FolderHandle,
  version: string,
  files: ReadonlyMap<string, string>,
): Promise<Wrote> {
  if ((await versionIn(folder)) !== version) return { kind: 'wrong' };
  try {
    for (const [file, text] of files) {
      const parts = file.split('/');
      let place = folder;
      for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part);
      const handle = await place.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    }
    return { kind: 'written', count: files.size };
  } catch {
    return { kind: 'failed' };
  }
}

async function versionIn(folder: FolderHandle): Promise<string | null> {
  try {
    const handle = await folder.getFileHandle('version.json');
    const version: unknown = JSON.parse(await (await handle.getFile()).text());
    return isObject(version) && typeof version.data === 'string' ? version.data : null;
  } catch {
    return null;
  }
}
