export const coach = { title: 'Begeleiden' } as const;
