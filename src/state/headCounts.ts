import { create } from 'zustand';

/** How many people work in which role of a house, by role id. In memory alone: gone when the page closes, never sent. */
type HeadCounts = Readonly<Record<string, number>>;

const MOST_PEOPLE = 99_999;

const useStore = create<{ counts: HeadCounts }>(() => ({ counts: {} }));

export const useHeadCounts = (): HeadCounts => useStore(({ counts }) => counts);

/** Whole people from 0 to 99,999; anything else is 0. */
export function setHeadCount(id: string, people: number): void {
  const whole = Number.isFinite(people) ? Math.min(MOST_PEOPLE, Math.max(0, Math.floor(people))) : 0;
  useStore.setState(({ counts }) => ({ counts: { ...counts, [id]: whole } }));
}

export const removeHeadCount = (id: string): void =>
  useStore.setState(({ counts }) => ({
    counts: Object.fromEntries(Object.entries(counts).filter(([each]) => each !== id)),
  }));

export const clearHeadCounts = (): void => useStore.setState({ counts: {} });
