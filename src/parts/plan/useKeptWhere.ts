import { usePlanNotices } from '../../state/plan/planStore';
import { useIsShared } from '../../state/plan/sharedAddress';

/** Where changes go now: to the device, or no further than this tab (a shared computer, or nothing can be stored). */
export function useKeptWhere(): 'device' | 'tab' {
  const isShared = useIsShared();
  const notices = usePlanNotices();
  const inTab = notices.some(({ kind }) => kind === 'not-kept' || kind === 'full');
  return inTab || isShared ? 'tab' : 'device';
}
