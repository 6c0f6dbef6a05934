import { TALK_STOPS } from '../coach/stops';

/** What a reader chooses once and every link inside the app carries along; what does not fit is dropped. */
const SETTINGS = {
  taal: /^(?:nl|en)$/,
  regio: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /** `voltijd`: full time, although the reader's plan says otherwise. */
  werkuren: /^(?:[1-9]|[1-3]\d|40|voltijd)$/,
  /** Answers do not follow the wishes of the reader's plan. */
  wensen: /^uit$/,
  /** A shared computer: nothing is read from the device or kept on it. */
  computer: /^gedeeld$/,
  /** A coach's talk is going on, and where it stands: the way back to it. */
  gesprek: new RegExp(`^(?:${TALK_STOPS.join('|')})$`),
} as const satisfies Readonly<Record<string, RegExp>>;
export type Setting = keyof typeof SETTINGS;

/** A setting as it stands in a query; null when it is absent or cannot be one. */
export function readSetting(query: URLSearchParams, setting: Setting): string | null {
  const value = query.get(setting) ?? '';
  return SETTINGS[setting].test(value) ? value : null;
}

/**
 * Carry the language (`taal`), the region (`regio`), the hours per week (`werkuren`), the two switches of the plan
 * (`wensen`, `computer`) and the talk that goes on (`gesprek`) over from the current query to a path inside the app. A
 * path that names its own keeps it; the language is always that of now.
 * Outside addresses and anchors stay as they are.
 */
export function keepSettings(href: string, currentQuery: string): string {
  if (!href.startsWith('/')) return href;
  const current = new URLSearchParams(currentQuery);
  return changeQuery(href, (params) => {
    for (const key of Object.keys(SETTINGS) as Setting[]) {
      const chosen = readSetting(current, key);
      if (chosen !== null && (key === 'taal' || !params.has(key))) params.set(key, chosen);
    }
  });
}

/** A path inside the app with another query; what stands after "#" stays. */
export function changeQuery(href: string, change: (params: URLSearchParams) => void): string {
  const [beforeHash = '', hash] = href.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const params = new URLSearchParams(query);
  change(params);
  const text = params.toString().replaceAll('%2C', ',');
  return `${path}${text ? `?${text}` : ''}${hash ? `#${hash}` : ''}`;
}
