/** Links in a Markdown file that lead nowhere, as "file: target". */
export function deadLinks(file: string, text: string, read: (file: string) => string | null): string[];
