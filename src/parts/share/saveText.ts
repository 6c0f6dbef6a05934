/** Long enough for every browser to have begun reading the file. */
const KEPT_MS = 60_000;

/** Hand text to the reader as a file; JSON, when nothing else is said. */
export function saveText(text: string, name: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
