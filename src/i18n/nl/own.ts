export const own = {
  title: 'Van de werkgever zelf',
};
