import type { Page } from '@playwright/test';

/*
 * What a page must keep whatever the reader does to it: nothing sticks out, no word is cut off, every target can be hit,
 * words in another language say so, and nothing moves for who asked for rest. Each answers with what is wrong, by name.
 * looks.spec.ts proves for each that it finds a planted fault.
 */

/** Everything that sticks out to the right (1.4.10). */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > most + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });

/**
 * Words that lie outside a box that hides what does not fit (1.4.4, 1.4.10, 1.4.12). What one scrolls down to is not cut off, as
 * long as the part that scrolls is in sight itself; scrolling to the side is.
 */
export const clippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const scrollerOf = (holder: Element, box: Element): DOMRect | null => {
      for (let at: Element | null = holder; at && at !== box; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at.getBoundingClientRect();
      return null;
    };
    const found: string[] = [];
    for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      if (!hides(overflowX) && !hides(overflowY)) continue;
      // Meant for screen readers alone, or a picture that somebody describes elsewhere.
      if (clipPath !== 'none' || box.closest('[aria-hidden="true"]') || position === 'fixed') continue;
      const edge = box.getBoundingClientRect();
      if (edge.width < 2 || edge.height < 2) continue;
      const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const holder = node.parentElement;
        if (!node.textContent?.trim() || !holder || holder.closest('[aria-hidden="true"], .visually-hidden')) continue;
        if (!holder.checkVisibility({ visibilityProperty: true }) || holder.closest('svg')) continue;
        // A way past something that shows itself when the keyboard comes there.
        if (getComputedStyle(holder).clipPath !== 'none') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const scroller = scrollerOf(holder, box);
        const outside = [...range.getClientRects()].some((text) => {
          const { top, bottom } = scroller ?? text;
          return (
            text.width > 1 &&
            ((hides(overflowX) && (text.right > edge.right + 3 || text.left < edge.left - 3)) ||
              (hides(overflowY) && (bottom > edge.bottom + 3 || top < edge.top - 3)))
          );
        });
        if (outside) found.push(`"${node.textContent.trim().slice(0, 40)}" in ${box.tagName}.${box.className}`);
      }
    }
    return [...new Set(found)].slice(0, 5);
  });

/** The text spacing that a reader may set (1.4.12). */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Targets under 24 by 24 pixels with another target within that space; a link in a sentence may be small (2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SELECTOR =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="option"], [tabindex="0"]';
    const isHittable = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !element.closest('[inert]');
    const targets = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter(isHittable).flatMap((element) => {
      // A field is chosen by its label as well.
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      const drawn = label ?? element;
      if (!label && element.classList.contains('visually-hidden')) return [];
      const style = getComputedStyle(drawn);
      if (style.clipPath !== 'none' || style.pointerEvents === 'none') return [];
      const box = drawn.getBoundingClientRect();
      return box.width > 1 && box.height > 1 ? [{ element, drawn, box }] : [];
    });
    const isInSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let holder = element.parentElement;
      while (holder && getComputedStyle(holder).display === 'inline') holder = holder.parentElement;
      if (!holder) return false;
      const rest = holder.cloneNode(true) as HTMLElement;
      for (const other of rest.querySelectorAll('a, button, .visually-hidden')) other.remove();
      // Words, or the signs that hold an enumeration together.
      return /[\p{L},;·]/u.test(rest.textContent ?? '');
    };
    const isSmall = ({ box }: { box: DOMRect }) => box.width < 23.5 || box.height < 23.5;
    const centre = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.drawn))
      .filter(({ drawn, box }) => {
        const { x, y } = centre(box);
        return targets.some((other) => {
          if (other.drawn === drawn || other.drawn.contains(drawn) || drawn.contains(other.drawn)) return false;
          const beside = centre(other.box);
          if (isSmall(other)) return Math.hypot(beside.x - x, beside.y - y) < 24;
          const near = Math.hypot(
            Math.max(other.box.left - x, 0, x - other.box.right),
            Math.max(other.box.top - y, 0, y - other.box.bottom),
          );
          return near < 12;
        });
      })
      .map(({ element, box }) => {
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} "${name}" of ${Math.round(box.width)} by ${Math.round(box.height)}`;
      });
  });

/** So many folds are opened at a time: a page of sources has hundreds that are alike, each with a file of its own. */
const FOLDS_AT_ONCE = 150;

/** Opens what a reader can open, and what came to light in it: most names and titles stand in a fold. */
export async function openFolds(page: Page): Promise<void> {
  for (let depth = 0; depth < 2; depth += 1) {
    await page.evaluate(async (most) => {
      const closed = [...document.querySelectorAll('details:not([open])')].slice(0, most);
      for (const fold of closed) (fold as HTMLDetailsElement).open = true;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }, FOLDS_AT_ONCE);
    await page.waitForLoadState('networkidle');
  }
}

/** Names that read as a phrase. In a sentence of ours a name is said as it is written (3.1.2 excepts names). */
const NAMES = [
  'Op je plek in de zorg',
  'Alphen aan den Rijn',
  'Kaag en Braassem',
  // A diploma.
  'maatschappelijke zorg',
];

/** Phrases that read as the other language than the one they are marked as (3.1.2); names of one or two words are not. */
export const unmarkedLanguage = (page: Page): Promise<string[]> =>
  page.evaluate((names) => {
    const words = (list: string) => new Set(list.split(' '));
    // Only words that the other language does not have.
    const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
      nl: words(
        'de het een van en voor niet je dat zijn wordt bij naar ook maar uit deze aan te op met als dan geen wat tot om',
      ),
      en: words('the and for with you your are to not that this from which by or it on at have can how what when'),
    };
    // Dutch by its letters. With a capital it may be a name, which is said as it is written.
    const DUTCH_LETTERS = /^\p{Ll}*(ij|aa|uu|ieu|zorg|lijk|heid|isch|sch(?!ool|ed|em|iz)|[bdfgklmnprst]{2}en$)/u;
    const looksDutch = (word: string) => DUTCH_LETTERS.test(word);
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      const lang = holder?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
      const [own, other] = [COMMON[lang], COMMON[lang === 'nl' ? 'en' : 'nl']];
      if (!own || !other || !holder?.checkVisibility() || holder.closest('code, pre, textarea, [aria-hidden="true"]'))
        continue;
      // An address is no sentence.
      if (!/\s/.test(node.textContent?.trim() ?? '')) continue;
      const ours = names.reduce((text, name) => text.replaceAll(name, ''), node.textContent ?? '');
      const said = ours.match(/\p{L}+/gu) ?? [];
      const count = (of: ReadonlySet<string>) => said.filter((word) => of.has(word.toLowerCase())).length;
      const foreign = count(other) + (lang === 'en' ? said.filter(looksDutch).length : 0);
      if (foreign >= 2 && foreign > 2 * count(own)) found.push(`${lang}: ${node.textContent?.trim().slice(0, 80)}`);
    }
    return [...new Set(found)];
  }, NAMES);

/** What still moves although the reader asked for rest (2.2.2, 2.3.3): animations, slides, gliding scrolls. */
export const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOVES = /all|transform|translate|scale|rotate|inset|top|left|right|bottom|margin|size|width|height/;
    const seconds = (list: string) => Math.max(...list.split(',').map((each) => Number.parseFloat(each) || 0));
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const animates = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
        const slides = MOVES.test(style.transitionProperty) && seconds(style.transitionDuration) > 0.01;
        return animates || slides || style.scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });

/** Controls that do not hear to the words that they show (2.5.3): who says what they see gets no answer. */
export const unheardLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, summary, label')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden="true"]')) continue;
      // What is shown, cut where words for the ear alone stand in between.
      const shown: string[][] = [[]];
      const heard: string[] = [];
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const holder = node.parentElement;
        if (!holder?.checkVisibility({ visibilityProperty: true }) || holder.closest('select')) continue;
        if (!holder.closest('[aria-hidden="true"]')) heard.push(node.textContent ?? '');
        // What is drawn for the eye alone: a sign or a figure, no words to say.
        const isSign = holder.closest('[aria-hidden="true"]') && !/\p{L}/u.test(node.textContent ?? '');
        if (holder.closest('.visually-hidden, svg')) shown.push([]);
        else if (!isSign) shown.at(-1)?.push(node.textContent ?? '');
      }
      const field = control instanceof HTMLLabelElement ? control.control : null;
      const name = (field ?? control).getAttribute('aria-label') ?? heard.join(' ');
      const hear = ` ${plain(name)} `;
      let at = 0;
      for (const see of shown.map((run) => plain(run.join(' '))).filter((run) => /\p{L}/u.test(run))) {
        at = at < 0 ? -1 : hear.indexOf(` ${see} `, at);
        if (at < 0) found.push(`shows "${see}", is called "${hear.trim()}"`);
      }
    }
    return [...new Set(found)].slice(0, 20);
  });
