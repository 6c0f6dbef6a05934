export interface Snippet {
  /** Whole address of the embedded page. */
  readonly address: string;
  /** What it shows, for people who cannot see it. */
  readonly title: string;
  /** CSS pixels; null = as wide as its place. */
  readonly width: number | null;
  /** Whole address of the script that lets the height follow; null = a fixed height. */
  readonly script: string | null;
}

/** Height in CSS pixels until the script has spoken, and always without it. */
const FIXED_HEIGHT = 640;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The lines for another site. Attributes only, no inline style or code: those would not work where a strict content
 * policy holds.
 */
export function snippetOf({ address, title, width, script }: Snippet): string {
  const size = `width="${width ?? '100%'}" height="${FIXED_HEIGHT}"`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} loading="lazy" frameborder="0"></iframe>`;
  return script === null ? frame : `<script src="${escaped(script)}"></script>\n${frame}`;
}
