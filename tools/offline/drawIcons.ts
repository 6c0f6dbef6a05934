/**
 * npx tsx tools/offline/drawIcons.ts: draws the pictures for the home screen from public/icon.svg. Run it after changing
 * that file, and commit what comes out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../browser/findBrowser.mjs';

const PAPER = '#fbf8f2';

/** `inner`: how much of the picture the sign takes; systems cut a maskable one to a circle of 80 %. */
const PICTURES = [
  { file: 'icon-192.png', size: 192, inner: 1, rounded: true },
  { file: 'icon-512.png', size: 512, inner: 1, rounded: true },
  { file: 'icon-maskable-512.png', size: 512, inner: 0.78, rounded: false },
  { file: 'apple-touch-icon.png', size: 180, inner: 0.86, rounded: false },
] as const;

const executablePath = await findBrowser();
if (!executablePath) throw new Error('no browser to draw with');
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const sign = readFileSync('public/icon.svg', 'utf8');
for (const { file, size, inner, rounded } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const svg = sign.replace('<svg ', `<svg width="${size * inner}" height="${size * inner}" `);
  const back = rounded ? 'transparent' : PAPER;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${back}">${svg}</body>`,
  );
  writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: rounded }));
  await page.close();
}
await browser.close();
