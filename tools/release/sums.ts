import { createHash } from 'node:crypto';

export const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Lines as `sha256sum -c` reads them, sorted by name. */
export const sumsText = (digests: ReadonlyMap<string, string>): string =>
  [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  ${file}\n`)
    .join('');

export const readSums = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => {
        const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
        if (!match) throw new Error(`not a line with a checksum: ${line}`);
        return [match[2] ?? '', match[1] ?? ''];
      }),
  );

/** What differs between two sets of files, by name; empty when they are the same. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    if (!one.has(name)) return [`${name}: only in the second`];
    if (!other.has(name)) return [`${name}: only in the first`];
    return one.get(name) === other.get(name) ? [] : [`${name}: differs`];
  });
}
