import { z } from 'zod';
import { nearest } from './nearest';
import { isUnknownOption, optionsOf, schemaAt, shapeOf, unwrap, wordsFor } from './schemaTools';
import { isObject, valueAt } from './walk';

type Issue = z.core.$ZodIssue;

/** A shape problem in words, before it is tied to a file. */
export interface ShapeFinding {
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly mend: string;
}

/** Turn what zod found into words that say what is wrong and how to mend it. `root` and `value` are the whole record. */
export function explain(issue: Issue, root: z.ZodType, value: unknown): ShapeFinding[] {
  const at = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, root, value);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(issue.path, key, schemaAt(root, issue.path), at));
    case 'invalid_type':
    case 'invalid_value':
      return [wrongValue(issue, schemaAt(root, issue.path), at)];
    case 'too_small':
    case 'too_big':
      return [{ path: issue.path, ...outOfBounds(issue, at) }];
    case 'invalid_format': {
      const pattern = 'pattern' in issue && issue.pattern ? `write it in the form ${issue.pattern}` : 'see the schema';
      const own = issue.message.startsWith('Invalid ') ? pattern : issue.message;
      return [{ path: issue.path, what: `${show(at)} is not in the right form`, mend: own }];
    }
    default:
      return [{ path: issue.path, what: `${show(at)} is not allowed here`, mend: issue.message }];
  }
}

/** Of "a figure or { unknown }" only one can be meant: explain that one, not both. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, root: z.ZodType, value: unknown): ShapeFinding[] {
  const schema = schemaAt(root, issue.path);
  const union = schema && unwrap(schema);
  const at = valueAt(value, issue.path);
  const options = union instanceof z.ZodUnion ? optionsOf(union) : [];
  const meantUnknown = isObject(at) && Object.hasOwn(at, 'unknown');
  const branch = Math.max(
    0,
    options.findIndex((option) => isUnknownOption(option) === meantUnknown),
  );
  const issues = issue.errors[branch] ?? [];
  return issues.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, root, value));
}

function unknownKey(path: readonly PropertyKey[], key: string, schema: z.ZodType | null, at: unknown): ShapeFinding {
  const allowed = schema ? keysAround(schema, at) : [];
  const near = nearest(key, allowed);
  return {
    path: [...path, key],
    what: `the key "${key}" does not exist here`,
    mend: near ? `did you mean "${near}"?` : `remove it; allowed here: ${allowed.join(', ')}`,
  };
}

function keysAround(schema: z.ZodType, at: unknown): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return shapeOf(inner).map(([key]) => key);
  if (!(inner instanceof z.ZodUnion)) return [];
  const meantUnknown = isObject(at) && Object.hasOwn(at, 'unknown');
  return optionsOf(inner)
    .filter((option) => isUnknownOption(option) === meantUnknown)
    .flatMap((option) => keysAround(option, at));
}

function wrongValue(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  schema: z.ZodType | null,
  at: unknown,
): ShapeFinding {
  const { path } = issue;
  const wanted = schema ? wordsFor(schema) : 'see the schema';
  const key = String(path.at(-1) ?? '');
  if (at === undefined) return { path, what: `"${key}" is missing`, mend: `add "${key}": ${wanted}` };
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const near = typeof at === 'string' ? nearest(at, options) : null;
    return {
      path,
      what: `${show(at)} is not one of the allowed values`,
      mend: near ? `use "${near}" (${wanted})` : wanted,
    };
  }
  const bareNumber = typeof at === 'number' || (typeof at === 'string' && /^\s*\d/.test(at));
  if (bareNumber && wanted.includes('a figure is an object')) {
    return { path, what: `a bare number (${show(at)}) stands where a figure is needed`, mend: wanted };
  }
  return { path, what: `${show(at)} is ${typeWord(at)}, which does not fit here`, mend: wanted };
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  at: unknown,
): { what: string; mend: string } {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  const own = /^(Too |Invalid )/.test(issue.message) ? null : issue.message;
  if (issue.origin === 'string') {
    return small
      ? { what: 'the text is empty', mend: own ?? 'write a text, or leave the key out if it may be absent' }
      : { what: 'the text is too long', mend: own ?? `use at most ${bound} characters` };
  }
  if (issue.origin === 'array') {
    return {
      what: small ? 'the list is too short' : 'the list is too long',
      mend:
        own ??
        `give ${issue.exact ? 'exactly' : small ? 'at least' : 'at most'} ${bound} ${bound === '1' ? 'item' : 'items'}`,
    };
  }
  return {
    what: `${show(at)} is too ${small ? 'low' : 'high'}`,
    mend: small
      ? `use ${issue.inclusive ? '' : 'more than '}${bound}${issue.inclusive ? ' or more' : ''}`
      : `use ${bound} or less`,
  };
}

function typeWord(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a value';
}

/** A value as it stands in the file, cut when long. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  const words = JSON.stringify(value) ?? 'nothing';
  return words.length > 60 ? `${words.slice(0, 57)}…"` : words;
}
