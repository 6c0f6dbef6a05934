export const embed = {
  title: 'Op je eigen site',
};
