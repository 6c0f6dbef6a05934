import { formatFile } from './format';
import type { Problem } from './problem';
import type { Parsed } from './shape';

/** Last pass: is every file written in its standard form? Differences between two versions then show facts only. */
export function checkStyle(parsed: Parsed, files: ReadonlyMap<string, string>): Problem[] {
  return [...parsed.cleanFiles].flatMap((file) => {
    const text = files.get(file) ?? '';
    const wanted = formatFile(file, parsed.json.get(file));
    if (text === wanted) return [];
    const line = firstDifference(text, wanted);
    return {
      pass: 'style' as const,
      severity: 'error' as const,
      file,
      path: '',
      what: `not in the standard form (first difference on line ${line})`,
      mend: 'run npm run data:format',
    };
  });
}

function firstDifference(a: string, b: string): number {
  const lines = b.split('\n');
  const index = a.split('\n').findIndex((line, i) => line !== lines[i]);
  return (index === -1 ? a.split('\n').length : index) + 1;
}
