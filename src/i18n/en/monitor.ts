import type { LaterTexts } from '../types';

export const monitor: LaterTexts['monitor'] = {
  title: 'Figures of the region over time',
};
