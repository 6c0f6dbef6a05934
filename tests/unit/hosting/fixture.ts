import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const page = (title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${'<p>Een functie in de zorg.</p>'.repeat(60)}`;
const script = (name: string) => `export const ${name} = '${'kaart '.repeat(300)}';`;

/** A small site in the form of a real build: each page a file, and one of everything that has rules of its own. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': page('begin'),
  'kaart.html': page('lijst'),
  'functie/verzorgende-ig.html': page('verzorgende'),
  'insluiten.html': page('insluiten'),
  'insluiten/functie/verzorgende-ig.html': page('stuk: functie'),
  'insluiten/werkgever/de-linde.html': page('stuk: werkgever'),
  'insluiten/route.html': page('stuk: route'),
  'insluiten/stappen.html': page('stuk: stappen'),
  'en/index.html': page('start'),
  'en/functie/verzorgende-ig.html': page('carer'),
  'app.html': page('app'),
  '404.html': page('niet gevonden'),
  'assets/main-ab12cd34.js': script('main'),
  'assets/main-ab12cd34.css': `.kaart{color:red}${'/**/'.repeat(300)}`,
  'assets/letter-ab12cd34.woff2': 'w'.repeat(2000),
  'editor/editor-ab12cd34.js': script('editor'),
  'data/0123456789ab/graph.json': JSON.stringify({ roles: Array.from({ length: 300 }, (_, index) => index) }),
  'data/open/1.2.0/csv/roles.csv': 'id,naam\n'.repeat(200),
  'data/open/latest.json': '{"version":"1.2.0"}',
  'sw.js': `self.RELEASE={};\n${script('worker').replace('export ', '')}`,
  'manifest.webmanifest': JSON.stringify({ name: 'kaart', text: 'k'.repeat(1200) }),
  'icon-512.png': 'p'.repeat(2000),
  'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(300)}</svg>`,
  _headers: '/*\n  X: y\n',
  '.vite/manifest.json': '{}',
  '.git/config': 'secret',
  'functie/.htaccess': 'secret',
};

export interface FixtureSite {
  readonly dist: string;
  /** What a configuration serves: the site itself, or the folder around it. */
  folderFor(base: string): string;
  remove(): void;
}

/** Writes the site to a temporary folder named after the sub-path, so that both kinds of configuration can serve it. */
export function writeFixture(name: string): FixtureSite {
  const around = mkdtempSync(path.join(tmpdir(), 'hosted-site-'));
  const dist = path.join(around, name);
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
  return {
    dist,
    folderFor: (base) => (base === '/' ? dist : around),
    remove: () => rmSync(around, { recursive: true, force: true }),
  };
}
