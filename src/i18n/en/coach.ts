export const coach = { title: 'Coaching' } as const;
