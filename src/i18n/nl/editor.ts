export const editor = {
  title: 'Redactie',
};
