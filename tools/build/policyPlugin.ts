import type { HtmlTagDescriptor, Plugin } from 'vite';
import { metaPolicy } from '../serve/headers.mjs';

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head-prepend' });

/**
 * Vite plugin: puts the content policy, and the one about referrers, into each page as well, for hosts that cannot send
 * headers. Where the headers are sent both hold, and they say the same. Only in a build: the server for developers needs
 * scripts that the policy forbids.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'routekaart-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        meta({ 'http-equiv': 'Content-Security-Policy', content: metaPolicy }),
        meta({ name: 'referrer', content: 'no-referrer' }),
      ],
    },
  };
}
