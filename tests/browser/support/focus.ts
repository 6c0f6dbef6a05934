import type { Page } from '@playwright/test';
import { expect } from './test';

/** Where the keyboard is, as somebody who sees the page knows it. */
export interface Focus {
  /** Label, `aria-label` or text: enough to tell stops apart in a report. */
  readonly name: string;
  /** What is wrong with the look of it; nothing is [] . */
  readonly problems: readonly string[];
  /** It stands after the stop before it in the order in which the page is read. */
  readonly isAfterLast: boolean;
}

/**
 * Runs in the page. A stop is good when it is on the screen (2.4.11: not behind a bar that stays), and shows with a ring of at least two
 * pixels and a contrast of 3 : 1 with what it lies on (2.4.7, 1.4.11).
 */
function lookAtFocus(): Focus | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { lastStop: last } = globalThis as unknown as { lastStop?: Element };

  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // A canvas knows every way in which a style sheet can write a colour.
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const coloursOn = (layers: readonly string[]): readonly number[] => {
    if (!brush) return [0, 0, 0];
    brush.clearRect(0, 0, 1, 1);
    for (const colour of layers) {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const paperUnder = (from: Element | null): string[] => {
    const layers: string[] = [];
    for (let at = from; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    return ['white', ...layers];
  };
  const ringOf = (each: Element, part?: '::after'): string | null => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each, part);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no ring';
    const paper = paperUnder(Number.parseFloat(outlineOffset) < 0 ? each : each.parentElement);
    const [ring, under] = [luminance(coloursOn([...paper, outlineColor])), luminance(coloursOn(paper))];
    const contrast = (Math.max(ring, under) + 0.05) / (Math.min(ring, under) + 0.05);
    return contrast >= 3 ? null : `a ring of ${contrast.toFixed(1)} : 1`;
  };

  // A field that is drawn by its label, or by the row around it, shows its focus there.
  const isDrawnElsewhere = element.classList.contains('visually-hidden') || getComputedStyle(element).opacity === '0';
  const row = element.closest('li, label, tr, article');
  const rings = [
    ringOf(element),
    // A link that reaches over its whole card.
    ringOf(element, '::after'),
    ...[element.nextElementSibling, element.parentElement, row].map((each) => (each ? ringOf(each) : 'no ring')),
  ];
  const shown = isDrawnElsewhere ? (element.closest('label') ?? element.nextElementSibling ?? element) : element;
  const problems: string[] = [];
  // The parts inside a date field, and the page inside a frame, have marks of their own.
  if (element instanceof HTMLIFrameElement) return { name: element.title, problems, isAfterLast: true };
  if (!rings.includes(null) && element.getAttribute('type') !== 'date') problems.push(rings[0] ?? 'no ring');

  // A link that runs on over two lines has a box per line, and the box around both may hold nothing of it.
  const box = [...shown.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return { name: element.outerHTML.slice(0, 80), problems: [...problems, 'has no size'], isAfterLast: true };
  const fits = box.height <= window.innerHeight;
  if (fits ? box.top < -1 || box.bottom > window.innerHeight + 1 : box.bottom < 24 || box.top > window.innerHeight - 24)
    problems.push(`out of view (${Math.round(box.top)} to ${Math.round(box.bottom)} of ${window.innerHeight})`);
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
  const covers = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.15, 0.5, 0.85].map((down) => {
      const hit = document.elementFromPoint(box.left + across * box.width, top + down * (bottom - top));
      return !hit || shown.contains(hit) || hit.contains(shown) || element.contains(hit) ? null : hit;
    }),
  );
  // What lets the pointer through is not found at its own place, though nothing lies over it.
  const cover = getComputedStyle(shown).pointerEvents === 'none' ? [] : covers.filter((hit) => hit !== null);
  if (cover.length > 3) problems.push(`behind ${cover[0]?.outerHTML.slice(0, 80)}`);

  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const byId = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const named = [...labels, ...byId].map((label) => label?.textContent ?? '').join(' ');
  return {
    name: (element.getAttribute('aria-label') || named.trim() || element.textContent || '').replace(/\s+/g, ' ').trim(),
    problems,
    // A date field has several stops of its own.
    isAfterLast:
      !last?.isConnected ||
      last === element ||
      (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  };
}

/** What has the focus now; null when nothing has. */
export const focusOf = (page: Page): Promise<Focus | null> => page.evaluate(lookAtFocus);

/** Remembers where the keyboard is, so that one can tell whether the next stop comes after it. */
const remember = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { lastStop?: Element | null }).lastStop =
      document.activeElement === document.body ? null : document.activeElement;
  });

/** Presses a key that moves the focus, and demands that one sees where it went. */
export async function press(page: Page, key: string): Promise<Focus> {
  await remember(page);
  await page.keyboard.press(key);
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), { message: `focus after ${key}` })
    .toBe(true);
  const focus = await settledFocus(page);
  if (!focus) throw new Error(`nothing has the focus after ${key}`);
  expect(focus.problems, `focus after ${key}: ${focus.name}`).toEqual([]);
  return focus;
}

/** What the key brought may still be coming in above it, with the page following: so what seems wrong is looked at again. */
async function settledFocus(page: Page): Promise<Focus | null> {
  let focus = await focusOf(page);
  for (let wait = 0; focus && focus.problems.length > 0 && wait < 10; wait += 1) {
    await page.waitForTimeout(100);
    focus = (await focusOf(page)) ?? focus;
  }
  return focus;
}

interface Way {
  /** More stops than this means a trap, or a page that takes a keyboard too long. */
  readonly most?: number;
  readonly key?: 'Tab' | 'Shift+Tab';
}

/** Goes from stop to stop until the name fits. Every stop on the way must be seen, and come after the one before it. */
export async function tabTo(page: Page, name: RegExp, { most = 80, key = 'Tab' }: Way = {}): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    const focus = await press(page, key);
    if (key === 'Tab') expect(focus.isAfterLast, `in reading order: ${focus.name}`).toBe(true);
    if (name.test(focus.name)) return;
  }
  throw new Error(`no tab stop named ${name} within ${most}`);
}

/** Tabs through a whole page until the keyboard leaves it, and tells each stop. Fails when it never gets out. */
export async function everyStop(page: Page, most = 400): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await remember(page);
    await page.keyboard.press('Tab');
    const focus = await settledFocus(page);
    if (!focus || (stops.length > 0 && !focus.isAfterLast)) return stops;
    stops.push(focus);
  }
  throw new Error(`still on the page after ${most} stops: ${stops.slice(-4).map((each) => each.name)}`);
}
