export const route = { title: '' } as const;
