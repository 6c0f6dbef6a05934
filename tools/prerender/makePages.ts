/** One of the processes that make pages: loads the app as a program for Node, and writes each page it is given. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataFiles } from '../../src/core/model/data';
import type * as Program from '../../src/prerender';
import { assemble, type Parts } from './assemble';
import { headOf } from './head/headOf';
import type { PageFacts, SiteFacts } from './pageFacts';
import { fileOf, type PageToMake } from './pages';
import { moveStyles } from './styleRules';
import { pageFilesOf } from './styles';

/** What came of it. */
export interface Done {
  readonly facts: readonly PageFacts[];
  readonly rules: ReadonlyMap<string, string>;
}

export interface Work {
  readonly data: DataFiles;
  readonly site: SiteFacts;
  readonly dist: string;
  readonly program: string;
  readonly parts: Parts;
  readonly pages: readonly PageToMake[];
}

async function makePages({ dist, program, parts, pages, data, site }: Work): Promise<Done> {
  answerFrom(dist, parts.base);
  const { openPages, renderPage } = (await import(pathToFileURL(program).href)) as typeof Program;
  await openPages();
  const filesOf = pageFilesOf(dist);
  const facts: PageFacts[] = [];
  const rules = new Map<string, string>();
  for (const page of pages) {
    const made =
      page.how === 'empty'
        ? { html: '', title: '' }
        : await renderPage(page.path, page.language, page.how === 'waiting');
    const { how: _, onlyOn: __, screen, otherScreen, ...rest } = page;
    const fact = { ...rest, title: made.title };
    facts.push(fact);
    const moved = moveStyles(made.html);
    for (const [name, rule] of moved.rules) rules.set(name, rule);
    const whole = {
      html: moved.html,
      files: filesOf(made.html, { language: page.language, screen, otherScreen }),
      head: headOf(fact, data, site),
    };
    const text = page.how === 'empty' ? unfound(parts.shell) : assemble(page, whole, parts);
    const file = path.join(dist, fileOf(page));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { facts, rules };
}

/** A piece for the sites of others is no page of its own to search engines. */
const unfound = (shell: string): string =>
  shell.replace('</head>', '  <meta name="robots" content="noindex">\n  </head>');

/** The program asks for its data as it does in a browser; here the built files answer. */
function answerFrom(dist: string, base: string): void {
  globalThis.fetch = async (asked) => {
    const address = String(asked);
    if (!address.startsWith(base)) throw new Error(`a page asked for ${address}, which is not of this site`);
    const file = path.join(dist, address.slice(base.length));
    try {
      return new Response(readFileSync(file, 'utf8'));
    } catch {
      return new Response('', { status: 404 });
    }
  };
}

process.once('message', (work) => {
  makePages(work as Work).then(
    (done) => process.send?.(done, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
