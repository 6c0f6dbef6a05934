/** Parts of the page with ways of learning, in order, with the line colour they are drawn in. */
export const FAMILIES = [
  { id: 'mbo', line: 'verzorging' },
  { id: 'hbo', line: 'verpleging' },
  { id: 'work', line: 'medisch-ondersteunend' },
] as const;
