/** The stops of a coach's talk, in order. The words stand in addresses, so they never change. */
export const TALK_STOPS = ['situatie', 'wensen', 'mogelijkheden', 'vragen', 'afspraken'] as const;
export type TalkStop = (typeof TALK_STOPS)[number];

/** How long each stop may take in a talk of 45 minutes: advice, not a clock. */
export const TALK_MINUTES: Readonly<Record<TalkStop, number>> = {
  situatie: 10,
  wensen: 8,
  mogelijkheden: 12,
  vragen: 8,
  afspraken: 7,
};

export const isTalkStop = (word: string | null | undefined): word is TalkStop =>
  (TALK_STOPS as readonly (string | null | undefined)[]).includes(word);

/** The stops before and after one; null at the ends of the line. */
export function besideStop(stop: TalkStop): { readonly before: TalkStop | null; readonly after: TalkStop | null } {
  const at = TALK_STOPS.indexOf(stop);
  return { before: TALK_STOPS[at - 1] ?? null, after: TALK_STOPS[at + 1] ?? null };
}
