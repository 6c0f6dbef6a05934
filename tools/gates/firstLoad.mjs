/** What a visitor downloads before the first useful answer, measured on the built site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Screens that give the first answers: where am I, what can I do from here, what is that role, how do I get there. */
const FIRST_SCREENS = ['start', 'options', 'role', 'route'];

/** Texts that come with a later screen (src/i18n/parts.ts). */
const LATER_TEXTS = [
  'list',
  'about',
  'changes',
  'map',
  'panel',
  'here',
  'takeAlong',
  'filters',
  'glossary',
  'learning',
  'regionPage',
  'roleMore',
  'ways',
  'mine',
  'compare',
  'coach',
  'sheet',
  'share',
  'plan',
  'offline',
  'employers',
  'own',
  'embed',
  'insights',
  'monitor',
  'themes',
  'editor',
  'report',
];

/**
 * Loaded later, on demand. All other lazy chunks count, so that a new one is counted until it is named here.
 * Dutch texts of the first screens are counted; a visitor loads one language.
 */
const LATER = [
  new RegExp(`^src/features/(?!(${FIRST_SCREENS.join('|')})/)`),
  // Pieces that several screens show, each fetched when there is something to show.
  /^src\/parts\//,
  // Keeping and reading the plan: asked for when something is kept, or is to be.
  /^src\/state\/plan\/keeper\.ts$/,
  // What stands under the first answer on a role page, fetched beside the role's own details.
  /^src\/features\/role\/RoleMore\b/,
  // Marks the words of the glossary in a note that already stands there plainly.
  /^src\/features\/role\/parts\/TermNote\b/,
  // How sure a route is, at the end of its page.
  /^src\/features\/route\/Sureness\b/,
  // Help to pay for a step: folded at first.
  /^src\/features\/route\/StepFunding\b/,
  // Registrations along a route, fetched after the route itself.
  /^src\/features\/route\/RouteRegisters\b/,
  /^src\/i18n\/en\b/,
  new RegExp(`^src/i18n/(nl|en)/(${LATER_TEXTS.join('|')})\\.ts$`),
  // What the first letter in a search field asks for; the search of names and short aliases does not wait for it.
  /^src\/state\/wholeSearch\.ts$/,
  // Working without internet starts when the first screen stands.
  /^src\/app\/offline\//,
];

/** The screen itself; everything else under features/map that is fetched lazily is on demand. */
const MAP_SCREEN = /^src\/features\/map\/MapScreen\b/;

const packed = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);

/** A chunk with everything it imports at once; lazy imports too where `follow` says so. */
function reach(manifest, starts, follow) {
  const seen = new Set();
  const queue = [...starts];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build manifest names ${key} but does not describe it`);
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(follow));
  }
  return seen;
}

function filesOf(manifest, keys, ending) {
  const files = [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)].filter((file) => file.endsWith(ending)).sort();
}

const LETTER = 'a'.codePointAt(0) ?? 0;

/** One part of a unicode-range ("U+0-FF", "U+131", "U+??"): does it hold plain letters? */
function holdsLetters(/** @type {string} */ part) {
  const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-');
  return (
    Number.parseInt(from.replaceAll('?', '0'), 16) <= LETTER && LETTER <= Number.parseInt(to.replaceAll('?', 'F'), 16)
  );
}

/**
 * Fonts a Dutch page needs: the faces whose range holds plain letters. Other faces (accents of other languages) are
 * fetched only for text that has them. A font file is packed by itself.
 */
function firstFonts(dist, styles) {
  const fonts = new Set();
  let faces = 0;
  for (const style of styles) {
    for (const [face] of readFileSync(join(dist, style), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g)) {
      faces += 1;
      const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
      if (range && !range.split(',').some(holdsLetters)) continue;
      const file = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1];
      if (file) fonts.add(join('assets', basename(file)));
    }
  }
  if (faces > 0 && fonts.size === 0)
    throw new Error(`${faces} font faces in the CSS, but none that holds plain letters`);
  return [...fonts];
}

/** graph.json and aliases.json of the dataset, with or without a hash in their own name. */
function firstData(dist) {
  const root = join(dist, 'data');
  const folders = existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return ['graph', 'aliases'].map((name) => {
    const isIt = new RegExp(`^${name}([.-][\\w-]+)?\\.json$`);
    const found = folders.flatMap((folder) =>
      readdirSync(join(root, folder.name))
        .filter((file) => isIt.test(file))
        .map((file) => join('data', folder.name, file)),
    );
    if (found.length !== 1)
      throw new Error(`expected one ${name}.json under ${root}/<version>/, found ${found.length}`);
    return found[0] ?? '';
  });
}

/** @returns {{ name: string, bytes: number, files: { file: string, bytes: number }[] }[]} */
export function measureFirstLoad(/** @type {string} */ dist) {
  const place = join(dist, '.vite/manifest.json');
  if (!existsSync(place))
    throw new Error(`${place} is missing: build first, with build.manifest = true in vite.config.ts`);
  const manifest = JSON.parse(readFileSync(place, 'utf8'));
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key].isEntry);
  if (entries.length === 0) throw new Error('the build manifest has no entry');

  const first = reach(manifest, entries, (key) => !LATER.some((later) => later.test(key)));
  const styles = filesOf(manifest, first, '.css');
  const isMap = (/** @type {string} */ key) => manifest[key].isDynamicEntry && key.startsWith('src/features/map/');
  const screen = keys.filter((key) => isMap(key) && MAP_SCREEN.test(key));
  const mapToo = [...reach(manifest, screen, () => false)].filter((key) => !first.has(key));
  // What the map fetches when it is asked for: the chosen role, paper and files.
  const asked = keys.filter((key) => isMap(key) && !MAP_SCREEN.test(key));
  const mapLater = [...reach(manifest, asked, () => false)].filter((key) => !first.has(key) && !mapToo.includes(key));

  const weigh = (name, files, size) => {
    const weighed = files.map((file) => ({ file, bytes: size(join(dist, file)) }));
    return { name, bytes: sum(weighed.map(({ bytes }) => bytes)), files: weighed };
  };
  return [
    weigh('JavaScript', filesOf(manifest, first, '.js'), packed),
    weigh('JavaScript of the map', filesOf(manifest, mapToo, '.js'), packed),
    weigh('JavaScript of the map, on demand', filesOf(manifest, mapLater, '.js'), packed),
    weigh('data', firstData(dist), packed),
    weigh('CSS', styles, packed),
    weigh('fonts', firstFonts(dist, styles), (file) => readFileSync(file).length),
  ];
}

/** A screen without source folder was renamed: its chunk would then silently count as "later". */
export const missingScreens = (/** @type {string} */ root) =>
  FIRST_SCREENS.filter((screen) => !existsSync(join(root, 'src/features', screen)));
