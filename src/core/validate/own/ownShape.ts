import { z } from 'zod';
import type { OwnFile } from '../../model/data';
import { ownFile } from '../../model/schema/ownFile';
import type { OwnFinding } from '../../own/finding';
import { nearest } from '../nearest';
import type { PathPart } from '../problem';
import { schemaAt, shapeOf, unwrap } from '../schemaTools';
import { objectsIn, valueAt } from '../walk';

type Issue = z.core.$ZodIssue;
type Shape = Pick<OwnFinding, 'code' | 'values'>;

const MOST_FINDINGS = 50;

/**
 * The shape of an employer's own file, with findings that a screen can tell in the language of its reader. The file is
 * null when there is one. Never throws.
 */
export function ownShape(value: unknown): { file: OwnFile | null; findings: OwnFinding[] } {
  const hidden = hiddenKeys(value);
  const result = ownFile.safeParse(value);
  if (result.success && hidden.length === 0) return { file: result.data, findings: [] };
  const issues = result.success ? [] : result.error.issues;
  return {
    file: null,
    findings: [...hidden, ...issues.flatMap((issue) => findingsOf(issue, value))].slice(0, MOST_FINDINGS),
  };
}

const wrong = (path: readonly PropertyKey[], code: OwnFinding['code'], values: OwnFinding['values']): OwnFinding => ({
  severity: 'error',
  path: path.map((part): PathPart => (typeof part === 'symbol' ? String(part) : part)),
  code,
  values,
});

/** A key that the language itself gives a meaning, and that schemas therefore pass over. */
const hiddenKeys = (value: unknown): OwnFinding[] =>
  [...objectsIn(value)].flatMap(({ path, value: object }) =>
    Object.hasOwn(object, '__proto__')
      ? [wrong([...path, '__proto__'], 'unknown-key', { key: '__proto__', near: '' })]
      : [],
  );

function findingsOf(issue: Issue, root: unknown): OwnFinding[] {
  if (issue.code === 'unrecognized_keys') {
    const schema = schemaAt(ownFile, issue.path);
    const inner = schema && unwrap(schema);
    const allowed = inner instanceof z.ZodObject ? shapeOf(inner).map(([key]) => key) : [];
    return issue.keys.map((key) =>
      wrong([...issue.path, key], 'unknown-key', { key, near: nearest(key, allowed) ?? '' }),
    );
  }
  const { code, values } = shapeOfIssue(issue, valueAt(root, issue.path));
  return [wrong(issue.path, code, values)];
}

function shapeOfIssue(issue: Issue, at: unknown): Shape {
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return at === undefined
        ? { code: 'missing', values: { key, wanted: wantedAt(issue) } }
        : { code: 'wrong-type', values: { wanted: wantedAt(issue) } };
    case 'invalid_value':
      return at === undefined
        ? { code: 'missing', values: { key, wanted: 'text' } }
        : { code: 'not-allowed', values: { options: issue.values.map(String).join(', ') } };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'empty', values: {} };
      return { code: issue.origin === 'array' ? 'too-few' : 'range', values: { bound: String(issue.minimum) } };
    case 'too_big': {
      const code = issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'range';
      return { code, values: { bound: String(issue.maximum) } };
    }
    case 'invalid_format':
      if (issue.path[0] === 'colours') return { code: 'colour', values: {} };
      return { code: key === 'statedOn' ? 'date' : 'id', values: {} };
    default:
      return ownRule(issue, key);
  }
}

/** Rules of our own in the schema. */
function ownRule(issue: Issue, key: string): Shape {
  if (issue.path[0] === 'offers' && key === 'about') return { code: 'one-thing', values: {} };
  if (key === 'page') return { code: 'address', values: {} };
  const bound = /^use at most (\d+) letters/.exec(issue.message)?.[1];
  return bound === undefined ? { code: 'html', values: {} } : { code: 'too-long', values: { bound } };
}

/** What belongs in a place: a word that the screen translates. */
function wantedAt(issue: z.core.$ZodIssueInvalidType): string {
  const schema = schemaAt(ownFile, issue.path);
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, 'nl') ? 'texts' : 'object';
  if (inner instanceof z.ZodArray) return 'list';
  return inner instanceof z.ZodNumber ? 'number' : 'text';
}
