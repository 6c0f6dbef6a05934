import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/core/model/data';
import { addAsset } from './addAsset';

/** A late chunk of the build, as its manifest describes it. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

export interface PageFiles {
  /** Style sheets to load besides those of the entry. */
  readonly styles: readonly string[];
  /** Style sheets of late parts of the app whose rules stand in `styles` already. */
  readonly held: readonly string[];
  /** Scripts that the app will ask for, besides those of the entry. */
  readonly scripts: {
    /** In whatever it shows. */
    readonly always: readonly string[];
    /** To show the page as it was made. */
    readonly asMade: readonly string[];
    /** To show another screen in its place; null when there is no other. */
    readonly other: readonly string[] | null;
  };
}

/** What does not show in the markup. Modules are named as in the manifest. */
interface Unseen {
  readonly language: Language;
  readonly screen?: string | undefined;
  readonly otherScreen?: string | undefined;
}

/**
 * Which files a page needs, read off its markup: class names are made by the build, so each stands in exactly one style
 * sheet, and a sheet tells which late chunk asks for it. A class that no sheet has means that the two builds, for browsers
 * and for Node, do not fit together: that throws.
 *
 * A page gets its sheets as one file, written beside the others: a slow network takes longer over asking fourteen times than
 * over sending them.
 */
export function pageFilesOf(dist: string): (html: string, unseen: Unseen) => PageFiles {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const sheetOf = new Map<string, string>();
  for (const name of readdirSync(path.join(dist, 'assets')).filter((file) => file.endsWith('.css'))) {
    const text = readFileSync(path.join(dist, 'assets', name), 'utf8');
    for (const [, className] of text.matchAll(/\.(_[\w-]+_\w+_\d+)/g))
      if (className) sheetOf.set(className, `assets/${name}`);
  }
  const withImports = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) withImports(next, seen);
    return seen;
  };
  const filesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const written = new Map<string, string>();
  const asOne = (sheets: readonly string[]): string => {
    const key = sheets.join();
    const file =
      written.get(key) ??
      addAsset(dist, 'page', 'css', sheets.map((sheet) => readFileSync(path.join(dist, sheet), 'utf8')).join('\n'));
    written.set(key, file);
    return file;
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = new Set(entries.flatMap((key) => [...withImports(key)]));
  const firstSheets = new Set([...first].flatMap((key) => manifest[key]?.css ?? []));
  const needed = (keys: Iterable<string>): Set<string> => {
    for (const key of keys) if (!manifest[key]) throw new Error(`the build has no ${key}`);
    return new Set([...keys].flatMap((key) => [...withImports(key)]).filter((key) => !first.has(key)));
  };
  return (html, { language, screen, otherScreen }) => {
    const used = new Set<string>();
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g))
      for (const name of names.split(/\s+/).filter((one) => /^_[\w-]+_\w+_\d+$/.test(one))) used.add(name);
    const sheets = new Set<string>();
    for (const name of used) {
      const sheet = sheetOf.get(name);
      if (sheet) sheets.add(sheet);
    }
    if (used.size > 0 && ![...used].some((name) => sheetOf.has(name)))
      throw new Error(`no style sheet knows any class of the page, such as ${[...used][0]}`);
    const ofScreen = needed(screen === undefined ? [] : [screen]);
    for (const key of ofScreen) for (const sheet of manifest[key]?.css ?? []) sheets.add(sheet);
    const late = [...sheets].filter((sheet) => !firstSheets.has(sheet)).sort();
    const owners = Object.keys(manifest).filter((key) => manifest[key]?.css?.some((sheet) => late.includes(sheet)));
    return {
      styles: late.length > 1 ? [asOne(late)] : late,
      held: late.length > 1 ? late : [],
      scripts: {
        always: filesOf(needed([`src/i18n/${language}/index.ts`])),
        asMade: filesOf(needed([...owners, ...ofScreen])),
        other: otherScreen === undefined ? null : filesOf(needed([otherScreen])),
      },
    };
  };
}
