import type { Translation } from '../types';

export const role: Translation['role'] = { title: '' };
