import type { LaterTexts } from '../types';

export const editor: LaterTexts['editor'] = {
  title: 'Editing',
};
