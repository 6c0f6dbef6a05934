import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveProblems, releaseFiles } from '../../../tools/release/archive';
import { billOfMaterials } from '../../../tools/release/sbom';
import { differences, digestOf, readSums, sumsText } from '../../../tools/release/sums';
import { makeArchive, readArchive } from '../../../tools/release/tar';

const TIME = 1_790_000_000;
const NAME = 'routekaart-9.9.9';
const FILE = `${NAME}.tar.gz`;
const PACKAGES = [{ name: 'react', version: '19.0.0', licence: 'MIT', text: 'MIT text' }];
const LOCK = {
  version: '9.9.9',
  packages: {
    '': { dependencies: { react: '19.0.0', other: '1.0.0' } },
    'node_modules/react': { version: '19.0.0', integrity: 'sha512-AAECAw==' },
    'node_modules/other': { version: '1.0.0' },
  },
};
const deep = `site/${'lang/'.repeat(22)}naam.html`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'release-'));
  const files: Record<string, string> = {
    'dist/index.html': '<p>begin</p>',
    [deep.replace('site/', 'dist/')]: 'diep',
    'dist/.vite/manifest.json': '{}',
    'dist/licences.json': JSON.stringify({ packages: PACKAGES }),
    'hosting/nginx.conf': 'server {}',
    'docs/hosting.md': '# Online',
    'CHANGELOG.md': '# Changes',
    LICENSE: 'MIT',
    'package-lock.json': JSON.stringify(LOCK),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const made = () => makeArchive(releaseFiles(root, NAME, 'routekaart', TIME));
const sumsOf = (archive: Buffer) => sumsText(new Map([[FILE, digestOf(archive)]]));

describe('the release archive', () => {
  it('holds the site, how to host it, licences, bill and checksums, and nothing for tools', () => {
    const files = readArchive(made());
    expect(files.map(({ path: place }) => place.slice(NAME.length + 1))).toEqual([
      'CHANGELOG.md',
      'HOSTING.md',
      'LICENCES-OF-OTHERS.txt',
      'LICENSE',
      'SHA256SUMS',
      'hosting/nginx.conf',
      'sbom.cdx.json',
      'site/index.html',
      deep,
      'site/licences.json',
    ]);
    expect(new Set(files.map(({ time }) => time))).toEqual(new Set([TIME]));
    expect(archiveProblems(made(), sumsOf(made()), FILE)).toEqual([]);
  });

  it('is the same whenever the files were written', () => {
    const before = digestOf(made());
    utimesSync(path.join(root, 'dist/index.html'), 1, 1);
    expect(digestOf(made())).toBe(before);
  });

  it('is read by the programs that hosts have', () => {
    const place = path.join(root, FILE);
    writeFileSync(place, made());
    const unpacked = spawnSync('tar', ['-xzf', place, '-C', root], { encoding: 'utf8' });
    expect(unpacked).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(path.join(root, NAME, deep), 'utf8')).toBe('diep');
    const summed = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
      cwd: path.join(root, NAME),
      encoding: 'utf8',
    });
    expect(summed).toMatchObject({ status: 0, stdout: '' });
  });

  it('is refused when a byte changed, a file was added or taken, or the sums are of another one', () => {
    const files = releaseFiles(root, NAME, 'routekaart', TIME);
    const judge = (changed: readonly (typeof files)[number][]) => {
      const archive = makeArchive(changed);
      return archiveProblems(archive, sumsOf(archive), FILE);
    };
    expect(archiveProblems(made(), sumsOf(Buffer.from('other')), FILE)).toEqual([
      expect.stringContaining('not the file'),
    ]);
    expect(archiveProblems(made(), '', FILE)).toEqual([expect.stringContaining('does not name')]);
    const isPage = ({ path: place }: { path: string }) => place.endsWith('index.html');
    expect(judge(files.map((file) => (isPage(file) ? { ...file, bytes: Buffer.from('x') } : file)))).toEqual([
      'site/index.html differs from its checksum',
    ]);
    expect(judge(files.filter((file) => !isPage(file)))).toEqual(['site/index.html is missing']);
    expect(judge([...files, { path: `${NAME}/site/extra.js`, bytes: Buffer.from('x'), time: TIME }])).toEqual([
      'site/extra.js differs from its checksum',
    ]);
    expect(judge(files.map((file) => (isPage(file) ? { ...file, time: 1 } : file)))).toEqual([
      'files have different times',
    ]);
  });

  it('is not read when it is damaged or belongs to somebody', () => {
    const tar = gunzipSync(made());
    tar[0] = 0x78;
    expect(() => readArchive(gzipSync(tar))).toThrow('damaged');
    expect(() => makeArchive([{ path: 'naïef.txt', bytes: Buffer.from(''), time: 1 }])).toThrow('plain characters');
    expect(() => makeArchive([{ path: 'x'.repeat(300), bytes: Buffer.from(''), time: 1 }])).toThrow('too long');
  });
});

describe('checksums', () => {
  it('are written and read in one form, and tell what differs', () => {
    const sums = new Map([
      ['b', digestOf('b')],
      ['a', digestOf('a')],
    ]);
    expect([...readSums(sumsText(sums)).keys()]).toEqual(['a', 'b']);
    expect(() => readSums('abc  a')).toThrow('not a line');
    const other = new Map([
      ['a', digestOf('A')],
      ['c', digestOf('c')],
    ]);
    expect(differences(sums, sums)).toEqual([]);
    expect(differences(sums, other)).toEqual(['a: differs', 'b: only in the first', 'c: only in the second']);
  });
});

describe('the bill of materials', () => {
  it('names what is shipped with its hash, and only that', () => {
    const bill = JSON.parse(billOfMaterials(PACKAGES, LOCK, 'routekaart', TIME));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.components).toEqual([
      expect.objectContaining({
        purl: 'pkg:npm/react@19.0.0',
        hashes: [{ alg: 'SHA-512', content: '00010203' }],
        licenses: [{ license: { id: 'MIT' } }],
      }),
    ]);
    expect(bill.dependencies[0]).toEqual({ ref: 'routekaart@9.9.9', dependsOn: ['react@19.0.0'] });
  });

  it('refuses a package that the lock file does not know', () => {
    const strange = { name: 'react', version: '18.0.0', licence: 'MIT', text: 'x' };
    expect(() => billOfMaterials([strange], LOCK, 'routekaart', TIME)).toThrow('not in package-lock.json');
  });
});
