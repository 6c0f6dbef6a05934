/** What the reader did to a control that was not alive yet. */
type Deed =
  | { readonly kind: 'press'; readonly control: HTMLElement }
  | { readonly kind: 'tick'; readonly control: HTMLInputElement; readonly checked: boolean }
  | { readonly kind: 'write'; readonly control: HTMLInputElement | HTMLTextAreaElement; readonly value: string }
  | { readonly kind: 'choose'; readonly control: HTMLSelectElement; readonly value: string };

/** Milliseconds between two looks whether the app has come, and how many looks. */
const PAUSE = 100;
const LOOKS = 300;

/** The part of a fiber, React's own record of an element, that tells how far it is with it. */
interface Fiber {
  readonly flags: number;
  readonly return: Fiber | null;
  /** The record of the time before, once it has been drawn again. */
  readonly alternate: Fiber | null;
}

/** React's marks for what is not on the page yet: about to be placed, and being taken over. */
const NOT_YET = 2 | 4096;

/**
 * Whether React has taken an element over for good. It leaves its mark on one while it is still busy with the part of the
 * page around it, and may start that part anew; only when none of the parts around is in the works does it answer. This is
 * its own rule for whom an event is for (`getNearestMountedFiber`), so what it does not answer is done again, and only that.
 */
function isAlive(element: Element): boolean {
  const mark = Object.keys(element).find((key) => key.startsWith('__reactFiber'));
  if (mark === undefined) return false;
  let fiber: Fiber | null = (element as unknown as Record<string, Fiber>)[mark] ?? null;
  if (fiber?.alternate) return true;
  for (; fiber !== null; fiber = fiber.return) if ((fiber.flags & NOT_YET) !== 0) return false;
  return true;
}

/**
 * Remembers what is done to the fields and buttons of a page before the app has taken them over, and does it again once
 * they are alive: on a slow phone somebody types at once, and must not have to do it twice. Links need no help.
 */
export function doAgain(page: Document): void {
  const deeds: Deed[] = [];
  let timer = 0;
  let looks = 0;
  const remember = ({ target }: Event) => {
    const deed = target instanceof HTMLElement ? deedOf(target) : null;
    if (!deed || isAlive(deed.control)) return;
    // The app may take the page over because of this very deed, and then answer it itself.
    setTimeout(() => {
      if (isAlive(deed.control)) {
        if (isUndone(deed)) redo(deed);
        return;
      }
      const before = deeds.findIndex(({ kind, control }) => kind !== 'press' && control === deed.control);
      if (before >= 0) deeds.splice(before, 1);
      deeds.push(deed);
      timer ||= window.setInterval(look, PAUSE);
    });
  };
  const look = () => {
    looks += 1;
    for (let next = deeds[0]; next; next = deeds[0]) {
      if (next.control.isConnected && !isAlive(next.control)) break;
      deeds.shift();
      if (next.control.isConnected) redo(next);
    }
    if (deeds.length > 0 && looks < LOOKS) return;
    window.clearInterval(timer);
    timer = 0;
  };
  for (const type of ['input', 'change', 'click']) page.addEventListener(type, remember, true);
}

/** Taking a field over puts it back to what the app knows, and the app then answers that: what was filled in is lost. */
function isUndone(deed: Deed): boolean {
  if (deed.kind === 'press') return false;
  return deed.kind === 'tick' ? deed.control.checked !== deed.checked : deed.control.value !== deed.value;
}

function deedOf(target: HTMLElement): Deed | null {
  if (target instanceof HTMLSelectElement) return { kind: 'choose', control: target, value: target.value };
  if (target instanceof HTMLTextAreaElement) return { kind: 'write', control: target, value: target.value };
  if (target instanceof HTMLInputElement)
    return /^(checkbox|radio)$/.test(target.type)
      ? { kind: 'tick', control: target, checked: target.checked }
      : { kind: 'write', control: target, value: target.value };
  const button = target.closest('button');
  return button && { kind: 'press', control: button };
}

function redo(deed: Deed): void {
  switch (deed.kind) {
    case 'press':
      deed.control.click();
      return;
    case 'tick':
      // React looks whether the tick changed since it last saw it.
      deed.control.checked = !deed.checked;
      deed.control.click();
      return;
    case 'choose':
      deed.control.value = deed.value;
      deed.control.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    case 'write':
      write(deed.control, deed.value);
      deed.control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** React notes what is written to a field through the field itself, and then sees no change: so past it. */
function write(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  field.value = '';
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
}
