import { readSetting } from '../../core/share/keepSettings';
import { useAddress } from '../../state/address/useAddress';
import { usePlanNotices } from '../../state/plan/planStore';

/** Where changes go now: to the device, or no further than this tab (a shared computer, or nothing can be stored). */
export function useKeptWhere(): 'device' | 'tab' {
  const { query } = useAddress();
  const notices = usePlanNotices();
  const inTab = notices.some(({ kind }) => kind === 'not-kept' || kind === 'full');
  return inTab || readSetting(query, 'computer') !== null ? 'tab' : 'device';
}
