import type { LaterTexts } from '../types';

export const employers: LaterTexts['employers'] = {
  title: 'Employers',
};
