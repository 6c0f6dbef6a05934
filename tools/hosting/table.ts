import type { Finding } from './checkSite';

/** Findings as lines of text, faults marked. `isShort` names only faults and the number of good ones. */
export function findingsTable(findings: readonly Finding[], isShort = false): string {
  const faults = findings.filter(({ fault }) => fault);
  const shown = isShort ? faults : findings;
  const width = (key: 'what' | 'path') => Math.max(4, ...shown.map((finding) => finding[key].length));
  const lines = shown.map(({ what, path, seen, fault }) =>
    `${fault ? 'FAULT' : 'ok   '} ${what.padEnd(width('what'))}  ${path.padEnd(width('path'))}  ${fault || seen}`.trimEnd(),
  );
  return [...lines, `${findings.length - faults.length} of ${findings.length} as they should be`].join('\n');
}
