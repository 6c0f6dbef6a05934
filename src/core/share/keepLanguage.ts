/** Carry `taal` over from the current query to a path inside the app. Outside addresses and anchors stay as they are. */
export function keepLanguage(href: string, currentQuery: string): string {
  const chosen = new URLSearchParams(currentQuery).get('taal');
  if ((chosen !== 'nl' && chosen !== 'en') || !href.startsWith('/')) return href;
  const [beforeHash = '', hash] = href.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const params = new URLSearchParams(query);
  params.set('taal', chosen);
  return `${path}?${params.toString().replaceAll('%2C', ',')}${hash ? `#${hash}` : ''}`;
}
