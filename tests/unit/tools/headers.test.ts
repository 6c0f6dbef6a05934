import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetRule } from '../../../tools/build/headersPlugin';
import { withPolicy } from '../../../tools/build/policyPlugin';
import { HEADER_RULES, headersFile, headersFor, metaPolicy } from '../../../tools/serve/headers.mjs';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('security headers', () => {
  it('are the same in public/_headers as on the preview server', () => {
    expect(readFileSync('public/_headers', 'utf8'), 'run: node tools/serve/headers.mjs > public/_headers').toBe(
      headersFile(),
    );
  });

  it('carry every rule in the file, also when a later rule replaces an earlier one', () => {
    const file = headersFile();
    for (const { path, headers } of HEADER_RULES) {
      expect(file).toContain(`\n${path}\n`);
      for (const [name, value] of Object.entries(headers)) expect(file).toContain(`  ${name}: ${value}\n`);
    }
    expect(file).toContain('/insluiten/route\n  ! Content-Security-Policy\n');
  });

  it('allow no inline code, no evaluation, no other host and no markup from text', () => {
    for (const policy of [policyOf('/'), policyOf('/insluiten/kaart'), metaPolicy]) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|data:|blob:/);
    }
  });

  it('let only the pages meant for it be framed by another site', () => {
    expect(policyOf('/')).toContain("frame-ancestors 'none'");
    for (const path of ['functie/verzorgende-ig', 'werkgever/florence', 'route', 'stappen'])
      expect(policyOf(`/insluiten/${path}`)).toContain('frame-ancestors *');
    for (const path of [
      '/insluiten',
      '/insluiten/',
      '/insluiten/mijn',
      '/insluiten/route/mijn',
      '/werkgevers/eigen-bestand',
    ])
      expect(policyOf(path)).toContain("frame-ancestors 'none'");
    expect(policyOf('/insluitend')).toContain("frame-ancestors 'none'");
    expect(policyOf('/kaart/insluiten/')).toContain("frame-ancestors 'none'");
    // In a <meta> the directive is ignored, with a warning in the console.
    expect(metaPolicy).not.toContain('frame-ancestors');
  });

  it('let programs of other sites fetch the open data, and nothing else', () => {
    for (const path of ['/data/open/latest.json', '/data/open/1.2.0/csv/roles.csv'])
      expect(headersFor(path)['Access-Control-Allow-Origin']).toBe('*');
    for (const path of ['/', '/data/0123456789ab/graph.json', '/data/opener/x.json', '/assets/x.js'])
      expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('stand in the page too, before anything that loads, for hosts that send none', () => {
    const page = withPolicy('<head><meta charset="utf-8" /><script src="x.js"></script></head>');
    expect(page).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"[^>]*>\s*<meta name="referrer"/,
    );
    expect(page).toContain(`content="${metaPolicy}"`);
    expect(() => withPolicy('<head><title>x</title></head>')).toThrow('meta charset');
  });

  it('let hosts that read the file keep the data of one build, in the form of the other rules', () => {
    const asOthers = headersFile()
      .split('\n\n')
      .find((rule) => rule.startsWith('/assets/*'));
    expect(datasetRule('/data/0123456789ab/').trim()).toBe(asOthers?.replace('/assets/*', '/data/0123456789ab/*'));
  });

  it('are complete on every address', () => {
    for (const path of ['/', '/assets/index-abc.js', '/insluiten/kaart']) {
      expect(headersFor(path)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': expect.stringContaining('geolocation=()'),
      });
    }
  });
});
