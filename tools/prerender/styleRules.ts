import { createHash } from 'node:crypto';

/** What a page said in style attributes, as rules of a style sheet. */
export interface Restyled {
  readonly html: string;
  /** Rule by the name that stands in the page. */
  readonly rules: ReadonlyMap<string, string>;
}

/**
 * Moves style attributes into rules, for the security headers refuse such attributes in a page. Taking the page over does
 * not need them: the app changes a style only when its value changes, and its own change then counts for more.
 */
export function moveStyles(html: string): Restyled {
  const rules = new Map<string, string>();
  const moved = html.replaceAll(/ style="([^"]*)"/g, (_, text: string) => {
    const style = text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
    const name = createHash('sha256').update(style).digest('hex').slice(0, 8);
    // The id makes it count for more than any class, as the attribute would.
    rules.set(name, `#app [data-style="${name}"] {\n  ${style};\n}`);
    return ` data-style="${name}"`;
  });
  return { html: moved, rules };
}
