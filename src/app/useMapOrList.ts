import { type MapView, readMapView } from '../state/address/mapAddress';
import { useAddress } from '../state/address/useAddress';
import { useIsPhone } from '../ui/useMedia';

/** Whether /kaart shows the steps from the reader's own role. */
export const isFromHere = ({ from, isWhole }: MapView): boolean => from !== null && !isWhole;

/** What /kaart shows: what the address says, else what fits the screen. A phone shows too little of a map at once. */
export function mapOrList(view: MapView, isPhone: boolean): 'map' | 'list' {
  // The steps from one's own role are a drawing on every screen.
  return view.view ?? (isPhone && !isFromHere(view) ? 'list' : 'map');
}

/** Whether an address of /kaart shows the drawing of all roles. */
export function isDrawnMap(query: URLSearchParams, isPhone: boolean): boolean {
  const view = readMapView(query);
  return !isFromHere(view) && mapOrList(view, isPhone) === 'map';
}

export function useMapOrList(): 'map' | 'list' {
  const { query } = useAddress();
  return mapOrList(readMapView(query), useIsPhone());
}
