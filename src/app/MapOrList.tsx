import { Narrowed } from '../parts/employers/slots';
import { readMapView } from '../state/address/mapAddress';
import { useAddress } from '../state/address/useAddress';
import { AppBoundary } from './AppBoundary';
import { screen } from './screen';
import { useMapOrList } from './useMapOrList';

const HereScreen = screen(() => import('../features/here/HereScreen'), ['filters', 'here', 'panel']);
const ListScreen = screen(() => import('../features/list/ListScreen'), ['filters', 'list']);
const MapScreen = screen(() => import('../features/map/MapScreen'), ['filters', 'map', 'panel', 'takeAlong']);

/**
 * All roles, drawn or as a list; or the steps from one's own role, which one screen shows in both ways. All have the
 * same path, so this has a boundary of its own: when one fails, a link to another still works.
 */
export function MapOrList() {
  const { query } = useAddress();
  const view = useMapOrList();
  const { from, isWhole } = readMapView(query);
  const isHere = from !== null && !isWhole;
  return (
    <AppBoundary resetKey={isHere ? `${view} ${from}` : view}>
      <Narrowed>{isHere ? <HereScreen /> : view === 'list' ? <ListScreen /> : <MapScreen />}</Narrowed>
    </AppBoundary>
  );
}
