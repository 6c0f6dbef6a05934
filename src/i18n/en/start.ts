import type { Translation } from '../types';

export const start: Translation['start'] = {
  title: 'Where can you go with what you can do?',
  question: 'What do you do now?',
  examples: 'For example',
  doors: 'Or start with what you are looking for',
  lighter: 'Lighter work',
  lighterHint: 'less lifting, still close to care',
  growth: 'Moving up',
  growthHint: 'learn next to your job',
  all: 'See the whole map',
  allCount: '{{count}} roles',
  outside: 'I do not work in care yet',
  outsideHint: 'see where you can begin',
  coach: 'I coach somebody',
  employer: 'I am an employer',
};
