export const themes = {
  title: 'Thema’s',
};
