export const offline = { title: 'Offline' } as const;
