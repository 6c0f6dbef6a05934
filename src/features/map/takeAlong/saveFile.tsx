import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MapSheet } from './MapSheet';
import { FILE_MARGIN, type Sheet } from './shapes';

/** Long enough for every browser to have begun reading the file. */
const KEPT_MS = 60_000;

/** The sheet as the text of an SVG file. Elements are made and read back as such: no markup is ever put together here. */
export function sheetText(sheet: Sheet): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(<MapSheet sheet={sheet} margin={FILE_MARGIN} />));
  const svg = holder.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Hand a file to the reader, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
