export const role = { title: '' } as const;
