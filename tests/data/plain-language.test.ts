import { expect, it, vi } from 'vitest';
import { checkScreens } from '../../src/core/validate/language/checkScreens';
import { readableData, validate } from '../../src/core/validate/validate';
import { readDataFiles } from '../../tools/data/readData';
import { readScreens } from '../../tools/data/screens';

// Thousands of texts on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** `npm run data:check -- --all` shows what to mend; data/language-exceptions.json holds what may stay, with the reason. */
const said = (problems: readonly { file: string; path: string; what: string }[]) =>
  problems.map(({ file, path, what }) => `${file} ${path}: ${what}`);

/** A new text may wait for a better word; a pile of them may not. */
const MOST_WARNINGS = 24;

it('every text of the screens is plain, in both languages', async () => {
  const data = readableData(readDataFiles());
  if (!data) throw new Error('the data can be read');
  const screens = await readScreens();
  expect(screens.nl.length).toBeGreaterThan(900);
  const problems = checkScreens(screens, data);
  expect(said(problems.filter(({ severity }) => severity === 'error'))).toEqual([]);
  expect(problems.length).toBeLessThanOrEqual(MOST_WARNINGS);
});

it('every text of the data is plain: no errors, and no more warnings than somebody can look at', () => {
  const { problems } = validate(readDataFiles());
  const language = problems.filter(({ pass }) => pass === 'language');
  expect(said(language.filter(({ severity }) => severity === 'error'))).toEqual([]);
  expect(language.length).toBeLessThanOrEqual(MOST_WARNINGS);
});
