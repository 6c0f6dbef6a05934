export const employers = {
  title: 'Werkgevers',
};
