export const sheet = { title: 'Conversation sheet' } as const;
