export const mine = { title: 'My plan' } as const;
