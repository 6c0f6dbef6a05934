import { posix } from 'node:path';

/** A heading as it stands in a link to it: small letters, spaces as hyphens, no other signs. */
const anchorOf = (/** @type {string} */ heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = (/** @type {string} */ text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const anchorsIn = (/** @type {string} */ text) =>
  new Set(
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
      anchorOf(heading),
    ),
  );

/**
 * Links in a Markdown file that lead nowhere, as "file: target". `read` gives the text of a file ('' for what is no
 * Markdown, or a folder), null when it is not there. Addresses of other sites are not asked.
 *
 * @param {string} file path from the root of the repository
 * @param {string} text
 * @param {(file: string) => string | null} read
 * @returns {string[]}
 */
export function deadLinks(file, text, read) {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/i.test(target)) return [];
    const [to = '', anchor] = target.split('#');
    const place = to === '' ? file : posix.join(posix.dirname(file), to).replace(/\/$/, '');
    const found = to === '' ? text : read(place);
    const isThere = found !== null && (anchor === undefined || anchorsIn(found).has(anchor));
    return isThere ? [] : [`${file}: ${place}${anchor === undefined ? '' : `#${anchor}`}`];
  });
}
