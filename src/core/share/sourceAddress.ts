/** Where a source stands on the sources page: its own anchor, printed and shared, so it never changes. */
export const sourceAddress = (id: string): string => `/bronnen#${id}`;
