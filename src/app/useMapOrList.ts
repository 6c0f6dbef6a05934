import { readMapView } from '../state/address/mapAddress';
import { useAddress } from '../state/address/useAddress';
import { useIsPhone } from '../ui/useMedia';

/** What /kaart shows: what the address says, else what fits the screen. A phone shows too little of a map at once. */
export function useMapOrList(): 'map' | 'list' {
  const { query } = useAddress();
  const isPhone = useIsPhone();
  const { view, from, isWhole } = readMapView(query);
  // The steps from one's own role are a drawing on every screen.
  const isHere = from !== null && !isWhole;
  return view ?? (isPhone && !isHere ? 'list' : 'map');
}
