/** Which packages of others are in the built site, under which licence, with which text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of which code, styles or letters are in the site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package itself says it (SPDX), or null when it says nothing. */
  readonly licence: string | null;
  /** The text that comes with the package, or null when there is none. */
  readonly text: string | null;
}

/** Licences that ask nothing but to keep their text, or not even that. Everything else needs a decision by people. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'CC0-1.0']);
/** For letters only: it asks that the typeface keeps its licence, and nothing of what uses it. */
const LETTERS = new Set(['OFL-1.1']);
/** Licences that do not ask to send their text along. */
const WITHOUT_TEXT = new Set(['0BSD', 'Unlicense', 'CC0-1.0']);

/** Helpers that the build itself puts into the files, by the start of their module name. */
const HELPERS: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['\0@oxc-project+runtime', '@oxc-project/runtime'],
];

/**
 * The folder of the package that a module belongs to; null for our own. A module that the bundler made up and that no
 * rule knows is an error: nothing ships without a name.
 */
export function packageFolder(id: string, root: string): string | null {
  const helper = HELPERS.find(([start]) => id.startsWith(start));
  if (helper) return path.join(root, 'node_modules', helper[1]);
  const file = id.replace(/^\0+/, '').replace(/[?#].*$/, '');
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1] ?? null;
}

/** Reads name, version, licence and text of the package in a folder. */
export function readPackage(folder: string): ShippedPackage {
  const told = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const file = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name))
    .sort()[0];
  return {
    name: String(told.name),
    version: String(told.version),
    licence: typeof told.license === 'string' ? told.license : null,
    text: file === undefined ? null : ownText(readFileSync(path.join(folder, file), 'utf8')),
  };
}

/** Some tools list the licences of all they were built from after their own; what we ship is their own helper. */
const ownText = (text: string): string =>
  (text.replaceAll('\r\n', '\n').split(/^#+ (?:Licenses of bundled|Bundled) dependencies/im)[0] ?? '').trim();

function isAllowed(licence: string, isLetters: boolean): boolean {
  const plain = licence.replaceAll(/[()]/g, '').trim();
  if (/ OR /.test(plain)) return plain.split(' OR ').some((one) => isAllowed(one, isLetters));
  if (/ AND /.test(plain)) return plain.split(' AND ').every((one) => isAllowed(one, isLetters));
  return ALLOWED.has(plain) || (isLetters && LETTERS.has(plain));
}

/** What stands in the way of shipping these packages, in words; empty when nothing does. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, text }) => {
    const who = `${name} ${version}`;
    if (licence === null) return [`${who} does not say under which licence it is`];
    if (!isAllowed(licence, name.startsWith('@fontsource')))
      return [`${who} has the licence ${licence}, which nobody has agreed to`];
    if (!text && !WITHOUT_TEXT.has(licence)) return [`${who} (${licence}) comes without the text of its licence`];
    return [];
  });
}

/** The packages in these folders, each once, by name and then version. */
export function readPackages(folders: Iterable<string>): readonly ShippedPackage[] {
  const packages = [...new Set(folders)]
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map(readPackage);
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.keys()].sort().flatMap((key) => once.get(key) ?? []);
}

/** All of it as plain text, for a file. */
export const licencesText = (packages: readonly ShippedPackage[]): string =>
  packages
    .map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text ?? 'No text goes with it.'}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);
