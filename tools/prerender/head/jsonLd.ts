/** A thing in the words of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: JsonLd | undefined;
}

export type JsonLd = string | number | boolean | Thing | readonly JsonLd[];

/** Without properties that have no value: an empty value would be a statement of its own. */
function kept(value: JsonLd): JsonLd | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const list = value.map(kept).filter((item) => item !== undefined);
    return list.length > 0 ? list : undefined;
  }
  const pairs = Object.entries(value).flatMap(([name, part]): [string, JsonLd][] => {
    const found = part === undefined ? undefined : kept(part);
    return found === undefined ? [] : [[name, found]];
  });
  return Object.fromEntries(pairs) as Thing;
}

const isList = (value: JsonLd): value is readonly JsonLd[] => Array.isArray(value);

const UNSAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things as the text of a script element. Escaped so that no text of the data can end the element or begin another. A
 * script of this type is data: browsers never run it, so that the security headers have nothing to allow.
 */
export function jsonLdScript(things: readonly Thing[]): string {
  const graph = kept(things);
  if (graph === undefined) return '';
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const safe = text.replaceAll(/[<>&\u2028\u2029]/g, (sign) => UNSAFE[sign] ?? '');
  return `<script type="application/ld+json">${safe}</script>`;
}
