import { useEffect } from 'react';
import { readSetting } from '../../core/share/keepSettings';
import { useAddress } from '../address/useAddress';
import { usePlanStore } from './planStore';

const asks = (query: URLSearchParams): boolean => readSetting(query, 'computer') !== null;

/** Whether the address asks for a shared computer. */
export const isSharedAddress = (): boolean => asks(new URLSearchParams(window.location.search));

/**
 * Whether this is a shared computer. Once an address asked for it, the tab stays so until somebody switches it off: the
 * back button must not bring a plan of one client to the device.
 */
export function useIsShared(): boolean {
  const { query } = useAddress();
  const isShared = usePlanStore((state) => state.isShared);
  const isAsked = asks(query);
  useEffect(() => {
    if (isAsked && !isShared) usePlanStore.setState({ isShared: true });
  }, [isAsked, isShared]);
  return isShared || isAsked;
}
