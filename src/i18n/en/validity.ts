import type { Translation } from '../types';

export const validity: Translation['validity'] = {
  valid: 'valid',
  until: 'until {{date}}',
  from: 'starts {{date}}',
  unsure: 'not certain: check this first',
  left_one: '{{count}} month left',
  left_other: '{{count}} months left',
  leftDays: 'less than a month',
};
