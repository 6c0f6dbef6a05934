/** Colours of the themes, in the order of the page; the name always stands beside. More themes begin again at the first. */
const LINES = [
  'onderwijs-en-praktijkopleiding',
  'behandeling',
  'verpleging',
  'begeleiding',
  'ict-en-techniek',
  'medisch-ondersteunend',
] as const;

export const lineOf = (index: number): string => LINES[index % LINES.length] ?? LINES[0];
