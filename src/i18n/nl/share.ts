export const share = { title: 'Delen' } as const;
