import { beforeAll, expect, it } from 'vitest';
import { type Validation, validate } from '../../src/core/validate/validate';
import { readDataFiles } from '../../tools/data/readData';
import { releasesIn } from '../../tools/data/readSnapshots';
import { checkReleases } from '../../tools/data/releaseCheck';
import { schemaDrift } from '../../tools/data/schemaFiles';

/** The published data itself. `npm run data:check` lists what is wrong, `npm run data:format` mends the form. */
let files: Map<string, string>;
let result: Validation;

beforeAll(() => {
  files = readDataFiles();
  result = validate(files);
  // Thousands of texts on a busy machine.
}, 60_000);

it('has no errors', () => {
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  expect(errors.map(({ file, path, what }) => `${file} ${path}: ${what}`)).toEqual([]);
});

it('was checked at all', () => {
  expect(result.data?.roles.length).toBeGreaterThan(300);
  expect(result.data?.sources.length).toBeGreaterThan(500);
});

it('ships the schemas of the code', () => {
  expect(schemaDrift(files)).toEqual([]);
});

it('keeps what its last release promised, and the record to prove it', () => {
  expect(releasesIn(files).releases.map(({ snapshot }) => snapshot.version.data)).toContain('0.1.0');
  expect(checkReleases(files, result.data)).toEqual([]);
});
