/** A tar archive (ustar) that is the same, byte for byte, whoever makes it and wherever. */
import { gunzipSync, gzipSync } from 'node:zlib';

export interface TarFile {
  /** With "/" and without a start: "folder/file.txt". */
  readonly path: string;
  readonly bytes: Buffer;
  /** Seconds since 1970. */
  readonly time: number;
}

const BLOCK = 512;
const MODE = 0o644;

/** A name longer than 100 characters is cut at a slash, as the format wants. */
function nameParts(path: string): { name: string; prefix: string } {
  if (!/^[ -~]+$/.test(path)) throw new Error(`${path}: only plain characters can be in the archive`);
  if (path.length <= 100) return { name: path, prefix: '' };
  const cut = path.indexOf('/', path.length - 101);
  if (cut <= 0 || cut > 155) throw new Error(`${path}: too long for the archive`);
  return { name: path.slice(cut + 1), prefix: path.slice(0, cut) };
}

function header({ path, bytes, time }: TarFile): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { name, prefix } = nameParts(path);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(name, 0, 'latin1');
  octal(MODE, 100, 8);
  // Owner and group: nobody in particular.
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(bytes.length, 124, 12);
  octal(time, 136, 12);
  block.write('        0', 148, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(prefix, 345, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Sorted by name, without a time or a system in the packed file. */
export function makeArchive(files: readonly TarFile[]): Buffer {
  const parts = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => [header(file), file.bytes, Buffer.alloc((BLOCK - (file.bytes.length % BLOCK)) % BLOCK)]);
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // The byte that names the system on which it was packed: "unknown".
  packed[9] = 255;
  return packed;
}

/** The files of such an archive. An archive with anything else in it (links, owners, another form) is an error. */
export function readArchive(archive: Buffer): readonly TarFile[] {
  const tar = gunzipSync(archive);
  const files: TarFile[] = [];
  const text = (at: number, length: number) => tar.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  const number = (at: number, length: number) => Number.parseInt(text(at, length).trim(), 8);
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const prefix = text(at + 345, 155);
    const path = prefix ? `${prefix}/${text(at, 100)}` : text(at, 100);
    const size = number(at + 124, 12);
    const block = Buffer.from(tar.subarray(at, at + BLOCK));
    const sum = number(at + 148, 8);
    block.fill(' ', 148, 156);
    if (sum !== block.reduce((total, byte) => total + byte, 0)) throw new Error(`${path}: the archive is damaged`);
    if (text(at + 156, 1) !== '0') throw new Error(`${path}: not an ordinary file`);
    if (number(at + 108, 8) !== 0 || number(at + 116, 8) !== 0) throw new Error(`${path}: belongs to somebody`);
    files.push({
      path,
      bytes: Buffer.from(tar.subarray(at + BLOCK, at + BLOCK + size)),
      time: number(at + 136, 12),
    });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
