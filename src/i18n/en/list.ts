import type { Translation } from '../types';

export const list: Translation['list'] = { title: '' };
