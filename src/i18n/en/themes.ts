import type { LaterTexts } from '../types';

export const themes: LaterTexts['themes'] = {
  title: 'Themes',
};
