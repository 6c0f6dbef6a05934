import type { Translation } from '../types';

export const route: Translation['route'] = { title: '' };
