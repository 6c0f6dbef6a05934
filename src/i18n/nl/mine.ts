export const mine = { title: 'Mijn plan' } as const;
