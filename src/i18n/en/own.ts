import type { LaterTexts } from '../types';

export const own: LaterTexts['own'] = {
  title: 'From the employer itself',
};
