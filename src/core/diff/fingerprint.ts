/** A value as text that does not depend on the order of keys; keys without a value do not count. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stableText(item)}`).join()}}`;
}

/**
 * A short mark of a value: the same value gives the same mark, another value almost surely another (1 in 4 billion).
 * FNV-1a with 32 bits, at most 7 letters and digits. It tells that something changed, never what; it is no security.
 */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(stableText(value))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
