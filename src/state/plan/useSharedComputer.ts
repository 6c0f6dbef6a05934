import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths, withQuery } from '../address/paths';
import { useAddress } from '../address/useAddress';
import { askBeforeLeaving } from './leaving';
import { loadKeeper } from './loadKeeper';
import { usePlanStore } from './planStore';
import { isSharedAddress, useIsShared } from './sharedAddress';

export interface SharedComputer {
  readonly on: boolean;
  /** Nothing is read from the device or kept on it from now on; a plan that is kept there goes out of sight. */
  readonly turnOn: () => void;
  /** Back to the plan of this device; what is in the memory of this tab goes. */
  readonly turnOff: () => void;
  /** Empty the memory of this tab and begin with the next client. */
  readonly startAgain: () => void;
}

/** A computer that others use too: `computer=gedeeld` in the address. */
export function useSharedComputer(): SharedComputer {
  const on = useIsShared();
  const { path, query, chosenLanguage } = useAddress();
  const [, navigate] = useLocation();
  const go = useCallback(
    (isShared: boolean) => {
      const { computer: _computer, ...rest } = Object.fromEntries(query);
      const next = isShared ? { ...rest, computer: 'gedeeld' } : rest;
      navigate(withQuery(path, next) + window.location.hash, { replace: true });
    },
    [navigate, path, query],
  );
  const turnOn = useCallback(() => {
    usePlanStore.setState({ isShared: true });
    go(true);
  }, [go]);
  const turnOff = useCallback(() => {
    // The address first: it would switch it on again.
    go(false);
    usePlanStore.setState({ isShared: false });
    loadKeeper().catch(() => usePlanStore.setState({ notices: [{ kind: 'not-loaded' }] }));
  }, [go]);
  const startAgain = useCallback(() => {
    askBeforeLeaving(false);
    const to = withQuery(paths.coach(), { taal: chosenLanguage ?? undefined, computer: 'gedeeld' });
    // A new page, not another screen: what anybody typed is gone with the old one, and its entry in the history too.
    const leave = () => window.location.replace(import.meta.env.BASE_URL.replace(/\/$/, '') + to);
    // A browser may keep the old page whole, for the back button: it must not show the last client again.
    window.addEventListener('pageshow', ({ persisted }) => persisted && leave());
    loadKeeper()
      .then((keeper) => keeper.erase())
      .catch(() => undefined)
      .finally(leave);
  }, [chosenLanguage]);
  return { on, turnOn, turnOff, startAgain };
}

/** A tab that is shared stays so: an address from before, by the back button, gets the setting again. */
export function useStayShared(): void {
  const isShared = usePlanStore((state) => state.isShared);
  const { turnOn } = useSharedComputer();
  const { query } = useAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the address changed
  useEffect(() => {
    if (isShared && !isSharedAddress()) turnOn();
  }, [isShared, turnOn, query]);
}
