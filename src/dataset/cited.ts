/** Every source id under any `sources` key, at any depth. */
export function citedIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) citedIn(item, found);
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(item)) for (const id of item) found.add(String(id));
      else citedIn(item, found);
    }
  }
  return found;
}
