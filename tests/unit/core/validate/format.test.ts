import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonical, formatFile } from '../../../../src/core/validate/format';
import { dataSet } from '../../../support/dataSet';

/** The same value with the keys of every object turned round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('canonical', () => {
  it('puts keys in the order of the schema, unknown keys last', () => {
    const schema = z.strictObject({ a: z.number(), b: z.string().optional() });
    expect(Object.keys(canonical({ x: 1, b: '', a: 2 }, schema) as object)).toEqual(['a', 'b', 'x']);
  });

  it('finds the option of a union that fits', () => {
    const schema = z.union([
      z.strictObject({ a: z.number(), b: z.number() }),
      z.strictObject({ c: z.number(), a: z.string() }),
    ]);
    expect(Object.keys(canonical({ b: 1, a: 2 }, schema) as object)).toEqual(['a', 'b']);
    expect(Object.keys(canonical({ a: 'x', c: 2 }, schema) as object)).toEqual(['c', 'a']);
    expect(canonical({ z: 1 }, schema)).toEqual({ z: 1 });
  });

  it('sorts the keys of records the way people count', () => {
    const schema = z.record(z.string(), z.number());
    const keys = Object.keys(canonical({ 'FWG 10': 1, 'FWG 5': 2, 'FWG 65': 3 }, schema) as object);
    expect(keys).toEqual(['FWG 5', 'FWG 10', 'FWG 65']);
  });

  it('sorts lists of ids without an order and leaves the others', () => {
    const schema = z.strictObject({ sources: z.array(z.string()), skills: z.array(z.string()) });
    expect(canonical({ sources: ['b', 'a'], skills: ['b', 'a'] }, schema)).toEqual({
      sources: ['a', 'b'],
      skills: ['b', 'a'],
    });
  });

  it('keeps a key called __proto__ a key', () => {
    const value = JSON.parse('{ "__proto__": 1, "a": 2 }') as unknown;
    expect(JSON.stringify(canonical(value, z.strictObject({ a: z.number() })))).toBe('{"a":2,"__proto__":1}');
  });
});

describe('formatFile', () => {
  it('gives one text for one meaning', () => {
    for (const [file, value] of dataSet()) expect(formatFile(file, reversed(value))).toBe(formatFile(file, value));
  });

  it('starts with the link to the schema, from the right folder', () => {
    expect(formatFile('roles/a.json', { id: 'a' })).toBe(
      '{\n  "$schema": "../schema/role.schema.json",\n  "id": "a"\n}\n',
    );
    expect(formatFile('vocabulary.json', {})).toContain('"./schema/vocabulary.schema.json"');
    expect(formatFile('version.json', {})).toBe('{}\n');
  });

  it('sorts steps by target and records by id', () => {
    const steps = [{ to: 'b' }, { to: 'a' }];
    expect(JSON.parse(formatFile('roles/a.json', { steps })).steps).toEqual([{ to: 'a' }, { to: 'b' }]);
    expect(JSON.parse(formatFile('skills.json', [{ id: 'b' }, { id: 'a' }]))).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(JSON.parse(formatFile('redirects.json', [{ from: 'b' }, { from: 'a' }]))).toEqual([
      { from: 'a' },
      { from: 'b' },
    ]);
  });

  it('survives what does not fit', () => {
    expect(formatFile('skills.json', 3)).toBe('3\n');
    expect(formatFile('roles/a.json', null)).toBe('null\n');
    expect(formatFile('other.txt', { b: 1, a: 2 })).toBe('{\n  "b": 1,\n  "a": 2\n}\n');
  });
});
