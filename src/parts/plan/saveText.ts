/** Long enough for every browser to have begun reading the file, in milliseconds. */
const KEPT_MS = 60_000;

/** Hand a text to the reader as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
