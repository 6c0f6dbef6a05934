import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/test';

/** A small site of somebody else, with a strict policy of its own, that shows one piece of the map. */
async function openHost(map: string, path: string, withScript: boolean): Promise<{ server: Server; url: string }> {
  const script = withScript ? `<script src="${map}/insluiten.js"></script>` : '';
  const page = `<!doctype html><html lang="nl"><title>Host</title>${script}
<iframe src="${map}${path}" title="Stuk van de kaart" width="100%" height="640" frameborder="0"></iframe></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; frame-src ${map}; script-src ${map}`,
    });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

let server: Server | undefined;
test.afterEach(() => {
  server?.close();
});

const PIECES = [
  { path: '/insluiten/functie/verzorgende-ig?taal=nl', heading: /Verzorgende IG/, full: '/functie/verzorgende-ig' },
  {
    path: '/insluiten/stappen?van=verzorgende-ig&wens=lichter&taal=nl',
    heading: /vanaf verzorgende IG/,
    full: '/stappen',
  },
  { path: '/insluiten/route?van=helpende&naar=poh-somatiek&taal=nl', heading: /^Van helpende/, full: '/route' },
  { path: '/insluiten/werkgever/florence?taal=nl', heading: /Werken bij/, full: '/werkgever/florence' },
] as const;

for (const { path, heading, full } of PIECES) {
  test(`another site shows ${path}, and its height follows`, async ({ page, baseURL, allow }) => {
    const map = baseURL ?? '';
    const host = await openHost(map, path, true);
    server = host.server;
    // The gates know one origin, that of the map; here the page around it is of another, and asks for an icon of its own.
    allow('foreignRequest', /./);
    allow('console', /./);
    await page.goto(host.url);
    const piece = page.frameLocator('iframe');
    await expect(piece.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(piece.getByRole('banner')).toHaveCount(0);
    const frame = page.locator('iframe');
    const inside = page.frames().find((one) => one.url().startsWith(map));
    if (!inside) throw new Error('the piece did not load');
    await expect
      .poll(async () => {
        const height = await inside.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
        return Math.abs(((await frame.boundingBox())?.height ?? 0) - height);
      })
      .toBeLessThanOrEqual(1);
    expect(await inside.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const opened = page.waitForEvent('popup');
    await piece.getByRole('link', { name: 'Bekijk dit op de Routekaart Zorg' }).click();
    const popup = await opened;
    expect(new URL(popup.url()).pathname).toBe(full);
    expect(await popup.evaluate(() => window.opener)).toBeNull();
  });
}

test('a page of the map itself refuses to be framed, and so does the page that writes the lines', async ({
  page,
  baseURL,
  problems,
  allow,
}) => {
  allow('foreignRequest', /./);
  allow('console', /./);
  allow('csp', /frame-ancestors/);
  allow('failedRequest', /ERR_BLOCKED_BY_RESPONSE/);
  for (const path of ['/functie/verzorgende-ig', '/insluiten', '/mijn']) {
    const host = await openHost(baseURL ?? '', path, false);
    server = host.server;
    await page.goto(host.url);
    await expect.poll(() => problems.of('failedRequest').join()).toContain(`${path}: net::ERR_BLOCKED_BY_RESPONSE`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    host.server.close();
  }
});
