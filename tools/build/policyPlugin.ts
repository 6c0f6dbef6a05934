import type { Plugin } from 'vite';
import { metaPolicy } from '../serve/headers.mjs';

/** Browsers want it among the first 1,024 bytes; what we add comes right behind it, before anything that loads. */
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Vite plugin: puts the content policy, and the one about referrers, into each page as well, for hosts that cannot send
 * headers. Where the headers are sent both hold, and they say the same. Only in a build: the server for developers needs
 * scripts that the policy forbids.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'routekaart-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/** A page with the policy in it. A page where it cannot stand first is an error. */
export function withPolicy(page: string): string {
  const [charset] = CHARSET.exec(page) ?? [];
  if (charset === undefined) throw new Error('the page has no <meta charset="utf-8"> to put the policy behind');
  const added = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ];
  return page.replace(charset, () => [charset, ...added].join('\n    '));
}
