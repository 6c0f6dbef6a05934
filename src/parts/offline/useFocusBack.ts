import { type FocusEvent, useRef } from 'react';

/** Where focus came from when it entered a message, to give it back when the message goes. */
export function useFocusBack() {
  const from = useRef<Element | null>(null);
  const arrive = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Element && !currentTarget.parentElement?.contains(relatedTarget))
      from.current = relatedTarget;
  };
  const leave = () => {
    const before = from.current?.isConnected ? from.current : document.querySelector('#inhoud h1');
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  return { arrive, leave };
}
