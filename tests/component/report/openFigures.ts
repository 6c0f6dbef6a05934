import { fireEvent } from '@testing-library/react';

/** Opens every fold on the page, also those that come with another one, so that all figures stand there. */
export function openAll(): void {
  const opened = new Set<Element>();
  for (let closed = next(opened); closed; closed = next(opened)) {
    opened.add(closed);
    closed.open = true;
    fireEvent(closed, new Event('toggle'));
  }
}

const next = (opened: ReadonlySet<Element>): HTMLDetailsElement | undefined =>
  [...document.querySelectorAll('details')].find((details) => !opened.has(details));

/** Each "how do we know this?" on the page, as the name of its figure and the figure that its link reports. */
export const figuresShown = (): { of: string; over: string | null }[] =>
  [...document.querySelectorAll('details')]
    .filter((details) =>
      /^(Hoe weten we dit\?|How do we know\?)/.test(details.querySelector('summary')?.textContent ?? ''),
    )
    .map((details) => {
      const link = [...details.querySelectorAll('a')].find((each) => each.pathname === '/melden');
      return {
        of: details.querySelector('summary')?.textContent ?? '',
        over: link ? new URL(link.href).searchParams.get('over') : null,
      };
    });
