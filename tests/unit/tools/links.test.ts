import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../../tools/gates/links.mjs';

const files = execFileSync('git', ['ls-files', '*.md', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  // The example region holds files that are written for the folder beside docs/.
  .filter((file) => file !== '' && !file.startsWith('tests/support/') && existsSync(file));

describe('links in the documents', () => {
  it('lead to files, folders and headings that are there', () => {
    expect(files).toContain('docs/README.md');
    const dead = files.flatMap((file) =>
      deadLinks(file, readFileSync(file, 'utf8'), (other) =>
        existsSync(other) ? (other.endsWith('.md') ? readFileSync(other, 'utf8') : '') : null,
      ),
    );
    expect(dead).toEqual([]);
  });

  it.each([
    ['[a](weg.md)', 'docs/weg.md'],
    ['[a](../weg/)', 'weg'],
    ['[a](b.md#kop)', 'docs/b.md#kop'],
    ['[a](#geen-kop)', 'docs/a.md#geen-kop'],
    ['![plaatje](images/weg.png)', 'docs/images/weg.png'],
  ])('%s is found to be dead', (text, dead) => {
    const known = new Map([['docs/b.md', '# Andere kop']]);
    expect(deadLinks('docs/a.md', `# Een kop\n${text}`, (file) => known.get(file) ?? null)).toEqual([
      `docs/a.md: ${dead}`,
    ]);
  });

  it('lets other sites, code and headings with signs be', () => {
    const text =
      '# Ids: for `ever`, always\n[a](https://x.example) `[b](c.md)`\n```\n[d](e.md)\n```\n[f](#ids-for-ever-always)';
    expect(deadLinks('a.md', text, () => null)).toEqual([]);
  });

  it('speaks of paths from the folder of the file', () => {
    const seen: string[] = [];
    deadLinks(path.join('docs', 'a.md'), '[a](decisions/b.md)', (file) => {
      seen.push(file);
      return '';
    });
    expect(seen).toEqual(['docs/decisions/b.md']);
  });
});
