import type { LaterTexts } from '../types';

export const insights: LaterTexts['insights'] = {
  title: 'Insights',
};
