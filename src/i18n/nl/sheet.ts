export const sheet = { title: 'Gespreksblad' } as const;
