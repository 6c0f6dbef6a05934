import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { withQuery } from './paths';
import { useAddress } from './useAddress';

/** Take the talk out of the address: links go on without it. Not by way of the links, which would carry it along. */
export function useEndTalk(): () => void {
  const { path, query } = useAddress();
  const [, navigate] = useLocation();
  return useCallback(() => {
    const { gesprek: _, ...rest } = Object.fromEntries(query);
    navigate(withQuery(path, rest) + window.location.hash, { replace: true });
  }, [navigate, path, query]);
}
