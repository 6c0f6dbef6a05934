/** What a reader chooses once and every link inside the app carries along; what does not fit is dropped. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  taal: /^(?:nl|en)$/,
  regio: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  werkuren: /^(?:[1-9]|[1-3]\d|40)$/,
};

/**
 * Carry the language (`taal`), the region (`regio`) and the hours per week (`werkuren`) over from the current query to
 * a path inside the app. A path that names its own region or hours keeps them; the language is always that of now.
 * Outside addresses and anchors stay as they are.
 */
export function keepSettings(href: string, currentQuery: string): string {
  if (!href.startsWith('/')) return href;
  const current = new URLSearchParams(currentQuery);
  const [beforeHash = '', hash] = href.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const params = new URLSearchParams(query);
  for (const [key, form] of Object.entries(SETTINGS)) {
    const chosen = current.get(key) ?? '';
    if (form.test(chosen) && (key === 'taal' || !params.has(key))) params.set(key, chosen);
  }
  const text = params.toString().replaceAll('%2C', ',');
  return `${path}${text ? `?${text}` : ''}${hash ? `#${hash}` : ''}`;
}
