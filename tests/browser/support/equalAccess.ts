import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** What the engine reports and we do not mend: the rule, how its place looks, and why. A rule is never left out whole when a place can be named. */
const KNOWN: readonly { readonly rule: string; readonly at?: RegExp; readonly says?: RegExp; readonly why: string }[] =
  [
    {
      rule: 'aria_content_in_landmark',
      at: /^<a href="#inhoud"/,
      why: 'the way past the menu has to be the very first thing on the page, before every landmark',
    },
    {
      rule: 'aria_complementary_label_visible',
      at: /_notices_/,
      why: 'the box with messages has a name in aria-label; a heading over one line would be a second heading for nothing',
    },
    {
      rule: 'aria_main_label_visible',
      at: /^<body/,
      why: 'the example of a piece is a page of its own in a frame: each of the two documents has one main part',
    },
    {
      rule: 'fieldset_legend_valid',
      why: 'it wants a legend that is seen; ours may be heard only, or be an aria-label. That there is a name is demanded by fieldset_label_valid',
    },
    {
      rule: 'label_content_exists',
      why: 'it wants words that are seen in a label; beside a name they are heard only. That a field has a name is demanded by input_label_exists',
    },
    {
      rule: 'fieldset_label_valid',
      says: /"Bronnen"|"Sources"/,
      why: 'the editor asks for the sources of each figure: groups with one name, each inside the group of its figure',
    },
  ];

const isKnown = (known: (typeof KNOWN)[number], rule: string, place: string, message: string): boolean =>
  known.rule === rule && (known.at?.test(place) ?? true) && (known.says?.test(message) ?? true);

interface Finding {
  readonly rule: string;
  /** VIOLATION or RECOMMENDATION. */
  readonly weight: string;
  readonly message: string;
  readonly place: string;
  readonly snippet: string;
}

/**
 * Each fault that IBM Equal Access finds by the rules for WCAG 2.2 A and AA, as "rule at place: what is wrong". What it only
 * asks a person to look at ("potential", "manual") is in docs/accessibility.md. Opens every fold first: the engine takes
 * words in a closed one for absent, and a reader opens them too.
 */
export async function equalAccessFaults(page: Page): Promise<string[]> {
  // What is in a fold may come with its opening, and hold folds again.
  for (let depth = 0; depth < 4; depth += 1) {
    await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
  }
  const isThere = await page.evaluate(() => 'ace' in globalThis);
  if (!isThere) await page.evaluate(readFileSync(ENGINE, 'utf8'));
  const found = await page.evaluate(async (): Promise<Finding[]> => {
    const { ace } = globalThis as unknown as { ace: typeof import('accessibility-checker-engine') };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => String(value[1]) === 'FAIL')
      .map(({ ruleId, value, message, path, snippet }) => ({
        rule: ruleId,
        weight: String(value[0]),
        message,
        place: path.dom ?? '',
        snippet,
      }));
  });
  return found
    .filter(({ rule, snippet, message }) => !KNOWN.some((known) => isKnown(known, rule, snippet, message)))
    .map(
      ({ rule, weight, message, place, snippet }) =>
        `${rule} (${weight}) at ${place} ${snippet.slice(0, 120)}: ${message}`,
    );
}
