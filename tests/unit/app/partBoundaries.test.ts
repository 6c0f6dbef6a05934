import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../../src');

/** The shell has boundaries of its own; the other two are what a boundary and a late part are made of. */
const EXCEPT = [/^app\//, /^i18n\/late\.tsx$/, /^ui\/PartBoundary\.tsx$/];

/** Why a file can take its screen along: a late part, or waiting for one, without a boundary of its own. */
function unbounded(name: string, text: string): string[] {
  if (EXCEPT.some((pattern) => pattern.test(name))) return [];
  const react = /import [^;]*? from 'react';/.exec(text)?.[0] ?? '';
  const found: string[] = [];
  for (const word of ['lazy', 'Suspense'])
    if (new RegExp(`\\b${word}\\b`).test(react)) found.push(`${name}: ${word} of React; use late and PartBoundary`);
  const isLate = /import \{[^}]*\blate\b[^}]*\} from '[./]*i18n\/late'/.test(text);
  if (isLate && !/\b(PartBoundary|LatePiece)\b/.test(text)) found.push(`${name}: late without PartBoundary`);
  return found;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx$/.test(name));

describe('a part that comes late fails alone', () => {
  test('in every file of the product', () => {
    const texts = files.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(SRC, name), 'utf8')]);
    expect(texts.filter(([, text]) => /\blate\(/.test(text ?? '')).length).toBeGreaterThan(8);
    expect(texts.flatMap(([name = '', text = '']) => unbounded(name, text))).toEqual([]);
  });

  test.each([
    ["import { lazy, useState } from 'react';", 1],
    ["import {\n  lazy,\n  Suspense,\n} from 'react';", 2],
    ["import { late } from '../../i18n/late';\nconst A = late(() => import('./A'));", 1],
    ["import { late } from '../../i18n/late';\nimport { PartBoundary } from '../../ui/PartBoundary';", 0],
    ["import { useState } from 'react';", 0],
  ])('and a planted one is found: %j', (text, count) => {
    expect(unbounded('features/planted/Planted.tsx', text)).toHaveLength(count);
  });
});
