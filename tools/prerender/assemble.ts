import type { Language } from '../../src/core/model/data';
import { html } from '../pages/html';
import type { PageToMake } from './pages';
import type { PageFiles } from './styles';
import { NO_SCRIPT } from './words';

export interface Parts {
  /** The empty page that starts the app, as the build made it. */
  readonly shell: string;
  /** "/", or the sub-path with both slashes. */
  readonly base: string;
  /** Names of the files that every made page has besides those of the shell. */
  readonly early: string;
  readonly noScript: string;
  /** Rules in place of style attributes. */
  readonly style: string;
  readonly font: string | null;
}

/** Templates hold what starts the app, out of the browser's sight until src/early.ts asks for it; that knows the ids, too. */
const STARTS = { app: 'starts-app', asMade: 'starts-as-made', other: 'starts-other' };

const template = (id: string, lines: readonly string[]): string => `<template id="${id}">${lines.join('')}</template>`;

const APP_FILES =
  /[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|preload" as="fetch)"[^>]*>)\n?/g;

interface Made {
  readonly html: string;
  readonly files: PageFiles;
  /** Markup for the head: title, description, addresses, data for search engines. */
  readonly head: string;
}

const pathIn = (base: string, language: Language, path: string): string =>
  base.slice(0, -1) + (language === 'en' ? '/en' : '') + path;

/** Puts what was made of one page into the page that starts the app. Throws when that page lost a place to put it. */
export function assemble(page: PageToMake, made: Made, { shell, base, early, noScript, style, font }: Parts): string {
  const { language } = page;
  // A page of the 404 kind stands under any address, so no visit is as it was made for.
  const address = page.how === 'render' && page.kind !== 'missing' ? pathIn(base, language, page.path) : '';
  const [graph = ''] = /[^"]*\/graph\.json/.exec(shell) ?? [];
  const files = graph.replace(/graph\.json$/, '');
  const onlyOn = page.onlyOn ? html` data-only-on="${page.onlyOn}"`.text : '';
  const startsApp = (shell.match(APP_FILES) ?? []).map((line) => line.trim());
  if (!startsApp.some((line) => line.startsWith('<script')))
    throw new Error('the page that starts the app has no module to start');
  const preload = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}">`;
  const preloadData = (file: string) => `<link rel="preload" as="fetch" crossorigin href="${files}${file}">`;
  const ofRole = page.kind === 'role' ? [preloadData(`roles/${page.id}.json`)] : [];
  const { always, asMade, other } = made.files.scripts;
  const app = [...startsApp, ...always.map(preload)];
  const ofPage = [...ofRole, ...asMade.map(preload)];
  // The answer stands in the address or on the device, so nearly no visit is as it was made: nothing is painted before the app.
  const waitsForApp = page.how === 'waiting' || page.kind === 'asking';
  const start = [
    // First of all: words that are painted before it comes move when it does.
    ...(font ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}">`] : []),
    ...(waitsForApp ? [] : [template(STARTS.app, app), template(STARTS.asMade, ofPage)]),
    ...(other ? [template(STARTS.other, [...other.map(preload), ...(page.otherData ?? []).map(preloadData)])] : []),
    // Before anything that takes time, style sheets too: decides whether the page is shown as it was made, and starts the app.
    `<script src="${base}${early}"></script>`,
  ];
  const head = [
    ...[...made.files.styles, style].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
    // What the page's own sheet holds already: the app, which asks for parts with their sheets, finds these and lets them be.
    ...made.files.held.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" disabled>`),
    ...(waitsForApp ? [...ofPage, ...app] : []),
    `<noscript><link rel="stylesheet" href="${base}${noScript}"></noscript>`,
    made.head,
  ];
  const words = NO_SCRIPT[language];
  const without = html`<noscript><p class="no-script">${words.text} <a href="${pathIn(base, language, '/kaart')}">${words.link}</a></p></noscript>`;
  const fill: readonly (readonly [place: RegExp, text: string])[] = [
    [/<html lang="nl">/, `<html lang="${language}" data-page="${address}"${onlyOn}>`],
    [/\s*<title>[^<]*<\/title>/, ''],
    [/\s*<meta name="description"[^>]*>/, ''],
    [/(?=<link )/, `${start.join('\n    ')}\n    `],
    [/<\/head>/, `${head.join('\n    ')}\n  </head>`],
    [/<noscript>\s*<main[\s\S]*?<\/noscript>/, ''],
    [/<div id="app"><\/div>/, `${without.text}\n    <div id="app">${made.html}</div>`],
  ];
  if (/<noscript>(?:(?!<\/noscript>)[\s\S])*<noscript>/.test(made.html))
    throw new Error(`${page.path} has a <noscript> in another: browsers end both at the first end`);
  let text = shell.replace(APP_FILES, '');
  for (const [place, replacement] of fill) {
    if (!place.test(text)) throw new Error(`the page that starts the app has no ${place.source}`);
    text = text.replace(place, () => replacement);
  }
  return text;
}
