import { withQuery } from './paths';

/**
 * What of the map is on the screen, as it stands in the address of /kaart. The words are part of shared and printed
 * links: they may be added to, never change meaning. Filters, lens and text stand beside it (listAddress).
 */
export interface MapView {
  /** `weergave=kaart|lijst`; null when the address leaves it to the screen: a list on a phone, else the map. */
  readonly view: 'map' | 'list' | null;
  /** `vanaf=`: the reader's own role. */
  readonly from: string | null;
  /** `beeld=heel`: the whole map although `vanaf` is set; without it `vanaf` shows the steps from there. */
  readonly isWhole: boolean;
  /** `functie=`: the chosen station. */
  readonly role: string | null;
  /** `hierheen=ja`: the tracks that lead to the chosen station instead of those that leave it. */
  readonly showsInto: boolean;
  /** `route=a,b,c`: roles of a route, in order; empty = none. */
  readonly route: readonly string[];
  /** `scherm=vol`: the map fills the screen. */
  readonly isFull: boolean;
  /** `wegklappen=ja`: roles that the filters leave out are hidden instead of dimmed. */
  readonly hidesRest: boolean;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
/** Routes have at most six steps. */
const MOST_STOPS = 7;

const idOf = (text: string | null): string | null =>
  text !== null && text.length <= LONGEST_ID && ID.test(text) ? text : null;

/** Read the view; what cannot be read is left out, and it never throws. Ids may be unknown to the data. */
export function readMapView(query: URLSearchParams): MapView {
  const view = query.get('weergave');
  const stops = (query.get('route') ?? '').split(',').slice(0, MOST_STOPS);
  const route = stops.flatMap((stop) => idOf(stop) ?? []);
  const from = idOf(query.get('vanaf'));
  return {
    view: view === 'kaart' ? 'map' : view === 'lijst' ? 'list' : null,
    from,
    isWhole: from === null || query.get('beeld') === 'heel',
    role: idOf(query.get('functie')),
    showsInto: query.get('hierheen') === 'ja',
    route: route.length >= 2 && route.length === stops.length ? route : [],
    isFull: query.get('scherm') === 'vol',
    hidesRest: query.get('wegklappen') === 'ja',
  };
}

/** The address of /kaart with these parts changed; everything else in the query stays. */
export function mapPath(query: URLSearchParams, change: Partial<MapView>): string {
  const next: MapView = { ...readMapView(query), ...change };
  const written: Record<string, string | undefined> = { ...Object.fromEntries(query) };
  written.weergave = next.view === null ? undefined : next.view === 'map' ? 'kaart' : 'lijst';
  written.vanaf = next.from ?? undefined;
  written.beeld = next.from !== null && next.isWhole ? 'heel' : undefined;
  written.functie = next.role ?? undefined;
  written.hierheen = next.role !== null && next.showsInto ? 'ja' : undefined;
  written.route = next.route.length > 0 ? next.route.join(',') : undefined;
  written.scherm = next.isFull ? 'vol' : undefined;
  written.wegklappen = next.hidesRest ? 'ja' : undefined;
  return withQuery('/kaart', written);
}
