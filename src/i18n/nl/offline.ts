export const offline = { title: 'Zonder internet' } as const;
