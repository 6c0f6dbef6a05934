/** An answer for a person at a terminal: lists as short lines, the rest as indented JSON. */
export function printAnswer(answer: unknown): void {
  if (answer && typeof answer === 'object') {
    for (const [key, value] of Object.entries(answer)) {
      if (Array.isArray(value)) {
        console.log(`${key} (${value.length})`);
        for (const item of value) console.log(`  ${lineOf(item)}`);
      } else if (key !== 'detail') console.log(`${key}: ${JSON.stringify(value)}`);
    }
  }
}

function lineOf(item: unknown): string {
  if (!item || typeof item !== 'object') return String(item);
  return Object.entries(item)
    .map(([key, value]) =>
      key === 'reasons' && Array.isArray(value) ? reasonCodes(value) : `${key} ${JSON.stringify(value)}`,
    )
    .join(' · ');
}

const reasonCodes = (reasons: readonly { code: string; gain: boolean }[]): string =>
  reasons.map((reason) => `${reason.gain ? '+' : '-'}${reason.code}`).join(' ');
