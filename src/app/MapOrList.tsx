import type { Languages } from '../i18n/LanguageProvider';
import { Narrowed } from '../parts/employers/slots';
import { readMapView } from '../state/address/mapAddress';
import { useAddress } from '../state/address/useAddress';
import { isPhoneNow } from '../ui/useMedia';
import { AppBoundary } from './AppBoundary';
import { screen } from './screen';
import { isFromHere, mapOrList, useMapOrList } from './useMapOrList';

const HereScreen = screen(() => import('../features/here/HereScreen'), ['filters', 'here', 'panel']);
const ListScreen = screen(() => import('../features/list/ListScreen'), ['filters', 'list']);
const MapScreen = screen(() => import('../features/map/MapScreen'), ['filters', 'map', 'panel', 'takeAlong']);

/** Fetches what the address of /kaart will show, before it is shown. */
export function mapOrListAhead(languages: Languages, query: URLSearchParams): Promise<void> {
  const view = readMapView(query);
  const screen = isFromHere(view) ? HereScreen : mapOrList(view, isPhoneNow()) === 'list' ? ListScreen : MapScreen;
  return screen.ahead(languages);
}

/**
 * All roles, drawn or as a list; or the steps from one's own role, which one screen shows in both ways. All have the
 * same path, so this has a boundary of its own: when one fails, a link to another still works.
 */
export function MapOrList() {
  const { query } = useAddress();
  const view = useMapOrList();
  const shown = readMapView(query);
  const isHere = isFromHere(shown);
  return (
    <AppBoundary resetKey={isHere ? `${view} ${shown.from}` : view}>
      <Narrowed>{isHere ? <HereScreen /> : view === 'list' ? <ListScreen /> : <MapScreen />}</Narrowed>
    </AppBoundary>
  );
}
