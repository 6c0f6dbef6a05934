export const compare = { title: 'Vergelijken' } as const;
