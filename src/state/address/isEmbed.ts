/** Whether a path (without base) is a page for the sites of others: nothing around it, nothing kept. */
export const isEmbed = (path: string): boolean => /^\/insluiten\/./.test(path);
