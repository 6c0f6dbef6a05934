import { expect, it } from 'vitest';
import { siteFactsOf } from '../../../tools/prerender/siteFacts';

it('takes the address with or without its last slash', () => {
  expect(siteFactsOf('https://example.org', '/')).toEqual({ address: 'https://example.org', base: '/' });
  expect(siteFactsOf('https://example.org/kaart/', '/kaart/').address).toBe('https://example.org/kaart');
  expect(siteFactsOf('https://example.org/kaart', '/kaart/').address).toBe('https://example.org/kaart');
  expect(siteFactsOf(undefined, '/').address).toBeNull();
  expect(siteFactsOf('', '/kaart/').address).toBeNull();
});

it.each([
  ['example.org', '/', 'whole address'],
  ['ftp://example.org', '/', 'whole address'],
  ['https://example.org/?a=b', '/', 'whole address'],
  ['https://example.org/kaart', '/', 'BASE_PATH'],
  ['https://example.org', '/kaart/', 'BASE_PATH'],
])('refuses %s with BASE_PATH %s', (address, base, why) => {
  expect(() => siteFactsOf(address, base)).toThrow(why);
});
