export const plan = { title: 'My plan' } as const;
