import type { DataFiles } from '../model/data';
import { FILE_RULES, type FileKind, type FileRule, isOtherFile, placeOf, ruleFor } from './files';
import { parseJson } from './jsonText';
import { nearest } from './nearest';
import { type PathPart, type Problem, pathText } from './problem';
import { explain } from './shapeMessages';

/** One record that passed the shape pass, with the place it came from. */
export interface Entry<T> {
  readonly file: string;
  /** Path of the record in its file: empty, or `[3]` in a list. */
  readonly at: readonly PathPart[];
  readonly value: T;
}

type RecordOf<T> = T extends (infer Item)[] ? Item : T;
type Entries = { [Kind in FileKind]: Entry<RecordOf<DataFiles[Kind]>>[] };

/** What the later passes work on: everything that could be read, also when other files are broken. */
export interface Parsed {
  readonly entries: Entries;
  /** Every data file that is valid JSON, whatever its shape. */
  readonly json: ReadonlyMap<string, unknown>;
  /** Kinds of which at least one record is missing from `entries`; conclusions from absence do not hold for them. */
  readonly incomplete: ReadonlySet<FileKind>;
  /** Files without any shape problem. */
  readonly cleanFiles: ReadonlySet<string>;
}

/** First pass: is every file JSON, known, and of the shape that its schema asks? */
export function checkShape(files: ReadonlyMap<string, string>): { problems: Problem[]; parsed: Parsed } {
  const problems: Problem[] = [];
  const entries = emptyEntries();
  const json = new Map<string, unknown>();
  const incomplete = new Set<FileKind>();
  const cleanFiles = new Set<string>();

  for (const [file, text] of files) {
    if (isOtherFile(file)) continue;
    const rule = ruleFor(file);
    const found = rule ? checkFile(file, text, rule, entries, json) : [unknownFile(file)];
    if (rule && found.length > 0) incomplete.add(rule.kind);
    if (rule && found.length === 0) cleanFiles.add(file);
    problems.push(...found);
  }
  for (const rule of FILE_RULES) {
    const file = placeOf(rule);
    if (rule.place === 'folder' || files.has(file)) continue;
    incomplete.add(rule.kind);
    problems.push(shapeProblem(file, '', 'this file is missing', `put ${file} back in data/`));
  }
  return { problems, parsed: { entries, json, incomplete, cleanFiles } };
}

function emptyEntries(): Entries {
  return {
    roles: [],
    trainings: [],
    employers: [],
    regions: [],
    caos: [],
    schools: [],
    funding: [],
    learning: [],
    registrations: [],
    relations: [],
    forms: [],
    monitor: [],
    themes: [],
    skills: [],
    glossary: [],
    'language-exceptions': [],
    vocabulary: [],
    sources: [],
    redirects: [],
    changes: [],
    version: [],
    own: [],
    site: [],
  };
}

const shapeProblem = (file: string, path: string, what: string, mend: string): Problem => ({
  pass: 'shape',
  severity: 'error',
  file,
  path,
  what,
  mend,
});

function unknownFile(file: string): Problem {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : null;
  const near = nearest(
    folder ?? file,
    FILE_RULES.map((rule) => (folder ? rule.kind : `${rule.kind}.json`)),
  );
  const places = FILE_RULES.map(placeOf).join(', ');
  const mend = near
    ? `did you mean ${folder ? `${near}/` : near}? Data files are: ${places}`
    : `move it out of data/; data files are: ${places}`;
  return shapeProblem(file, '', 'no data file has this name', mend);
}

function checkFile(
  file: string,
  text: string,
  rule: FileRule,
  entries: Entries,
  json: Map<string, unknown>,
): Problem[] {
  const result = parseJson(text);
  if (!result.ok) {
    const where = result.line === null ? 'the file' : `line ${result.line}`;
    const mend = `look at ${where} and just above it: often a comma, quote or bracket is missing or one too many`;
    return [shapeProblem(file, '', `this is not valid JSON (${result.why})`, mend)];
  }
  json.set(file, result.value);
  const problems = result.repeated.map((path) =>
    shapeProblem(file, path, 'this key stands here twice; the first would be lost', 'keep one of the two'),
  );
  if (rule.place !== 'list') {
    problems.push(...checkRecord(file, [], result.value, rule, entries));
  } else if (Array.isArray(result.value)) {
    for (const [i, item] of result.value.entries()) problems.push(...checkRecord(file, [i], item, rule, entries));
  } else {
    problems.push(shapeProblem(file, '', 'this file must be a list', 'put the records between [ and ]'));
  }
  return problems;
}

function checkRecord(
  file: string,
  at: readonly PathPart[],
  value: unknown,
  rule: FileRule,
  entries: Entries,
): Problem[] {
  const result = rule.record.safeParse(value);
  if (result.success) {
    // The schema of the rule belongs to the kind of the rule, which the type of the table cannot express.
    (entries[rule.kind] as Entry<unknown>[]).push({ file, at, value: result.data });
    return [];
  }
  return result.error.issues
    .flatMap((issue) => explain(issue, rule.record, value))
    .map(({ path, what, mend }) => {
      const parts = path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      return shapeProblem(file, pathText([...at, ...parts]), what, mend);
    });
}
