export const about = { title: '' } as const;
