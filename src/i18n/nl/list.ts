export const list = { title: '' } as const;
