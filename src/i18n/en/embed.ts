import type { LaterTexts } from '../types';

export const embed: LaterTexts['embed'] = {
  title: 'On your own site',
};
