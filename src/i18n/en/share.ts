export const share = { title: 'Share' } as const;
