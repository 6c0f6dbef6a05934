export const plan = { title: 'Mijn plan' } as const;
