import type { SiteFacts } from './pageFacts';

/**
 * Where the site will stand, from what the host says of it. Throws in plain words when that cannot be: pages with a wrong
 * address in them would send search engines elsewhere.
 */
export function siteFactsOf(address: string | undefined, base: string): SiteFacts {
  if (!address) return { address: null, base };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL must be a whole address such as https://example.org/kaart, not "${address}"`);
  const path = `${url.pathname.replace(/\/$/, '')}/`;
  if (path !== base)
    throw new Error(`SITE_URL ends in "${path}", but BASE_PATH is "${base}": both must name the same sub-path`);
  return { address: url.origin + path.slice(0, -1), base };
}
