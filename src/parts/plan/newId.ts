/** A random id for a record that is the reader's own. Not `randomUUID`: pages over plain http do not have it. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
