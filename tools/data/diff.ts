import { fileURLToPath } from 'node:url';
import { diffSnapshots } from '../../src/core/diff/diffSnapshots';
import { wishOf } from '../../src/core/diff/releaseProblems';
import { neededVersion } from '../../src/core/diff/versionRules';
import { blocksOf, headline, markdownText, plainText } from './diffText';
import { NOW, openVersion } from './openVersion';
import { readDataFiles } from './readData';

interface Answer {
  /** Process exit code: 2 when a version cannot be read as data. */
  readonly code: 0 | 2;
  readonly text: string;
}

type Form = 'text' | 'json' | 'markdown';

/** What changed between two versions of the data: released versions, folders, git revisions, or `now`. */
export function diffVersions(oldName: string, newName: string, form: Form, root?: string): Answer {
  const before = openVersion(oldName, root);
  if (!before) return { code: 2, text: `${oldName} cannot be read as data` };
  const after = openVersion(newName, root);
  if (!after) return { code: 2, text: `${newName} cannot be read as data` };
  const diff = diffSnapshots(before, after);
  // What the editors declared of the version in the making counts here as it does in the check.
  const changes = newName === NOW ? JSON.parse(readDataFiles(root).get('changes.json') ?? '[]') : [];
  const needed = neededVersion(before.version.data, diff, wishOf(changes, after.version.data));
  if (form === 'json') return { code: 0, text: JSON.stringify({ ...diff, needed }, null, 2) };
  const write = form === 'markdown' ? markdownText : plainText;
  return { code: 0, text: write(headline(diff, needed), blocksOf(diff)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const [oldName, newName = NOW] = args.filter((arg) => !arg.startsWith('--'));
  const form = args.includes('--json') ? 'json' : args.includes('--markdown') ? 'markdown' : 'text';
  const answer: Answer = oldName
    ? diffVersions(oldName, newName, form)
    : {
        code: 2,
        text: 'usage: npm run data:diff -- <old> [<new>] [--json | --markdown]\n  old, new: a released version, a data folder, a git revision; without new: the data of now',
      };
  console.log(answer.text);
  process.exitCode = answer.code;
}
