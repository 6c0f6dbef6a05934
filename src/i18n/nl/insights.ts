export const insights = {
  title: 'Inzichten',
};
