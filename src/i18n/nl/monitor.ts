export const monitor = {
  title: 'Cijfers van de regio door de tijd',
};
