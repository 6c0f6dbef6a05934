import type { Translation } from '../types';

export const common: Translation['common'] = {
  brand: '{{site}}',
  tagline: 'All routes in care and welfare in {{area}}.',
  skip: 'Skip to content',
  footer: 'No account, no cookies. We do not get what you save.',
  footerData: 'Data version {{version}}, {{date}}',
  loading: 'One moment, the map is loading.',
  retry: 'Try again',
  more: 'Show {{count}} more',
  close: 'Close',
  unknown: 'Not known',
  here: 'You are now',
  language: 'Language',
  via: 'via {{name}}',
};

export const nav: Translation['nav'] = {
  label: 'Main menu',
  footerLabel: 'About this map',
  start: 'Start',
  map: 'Map',
  list: 'List',
  view: 'View',
  route: 'Route',
  options: 'Steps',
  learning: 'Learning and who pays',
  region: 'Region',
  about: 'About',
  glossary: 'Glossary',
  sources: 'Sources',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  coach: 'Guide a talk',
  mine: 'My plan',
  employers: 'Employers',
  report: 'Report a mistake',
};

export const time: Translation['time'] = {
  weeks: 'a few weeks',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  years_one: '{{value}} year',
  years_other: '{{value}} years',
  monthsRange: '{{from}} to {{to}} months',
  yearsRange: '{{from}} to {{to}} years',
  range: '{{from}} to {{to}}',
  about: 'about {{duration}}',
  hoursPerWeek: 'about {{count}} hours a week',
};

export const lens: Translation['lens'] = {
  shortage: 'Demand',
  strain: 'Physical',
  growth: 'Growth',
  notHealth:
    'This is about the work, not about your health. If something hurts, talk to your company doctor or your manager.',
  shortageLevel: {
    'very-tight': 'very many jobs',
    tight: 'many jobs',
    balanced: 'enough jobs',
    loose: 'few jobs',
    unknown: 'not known',
  },
  strainBand: { 0: 'light', 1: 'fairly light', 2: 'medium', 3: 'heavy', 4: 'very heavy', unknown: 'not known' },
  growthBand: {
    0: 'end of the line',
    1: 'few further steps',
    2: 'some further steps',
    3: 'many further steps',
    4: 'very many further steps',
  },
  blocks: '{{count}} of {{of}} blocks',
  change: {
    'much-less': 'much lighter',
    less: 'lighter',
    same: 'about as heavy',
    more: 'heavier',
    'much-more': 'much heavier',
  },
  hoursChange: {
    'much-less': 'much more regular',
    less: 'more regular',
    same: 'stays the same',
    more: 'more shifts',
    'much-more': 'many more shifts',
  },
};

export const pay: Translation['pay'] = {
  word: {
    'much-lower': 'much lower',
    lower: 'lower',
    same: 'about the same',
    higher: 'higher',
    'much-higher': 'much higher',
    unknown: 'not known',
  },
  withoutAllowance: 'without shift allowance',
  lessAllowance: 'less shift allowance',
  moreAllowance: 'with more shift allowance',
  myHours: 'My hours per week',
  fullTime: 'full time',
  hours: '{{count}} hours',
  amount: {
    less: '{{amount}} less',
    more: '{{amount}} more',
    equal: 'the same',
    same: 'almost the same amount, at {{hours}} hours',
    range: '{{from}} to {{to}}',
    perMonth: '{{change}} per month, at {{hours}} hours',
  },
};

export const region: Translation['region'] = {
  mine: 'My region',
  all: 'the whole area',
};

export const payer: Translation['payer'] = {
  employer: 'the employer usually pays',
  self: 'you usually pay',
  mixed: 'the employer or you pay',
  unknown: 'who pays is not known',
};

export const wage: Translation['wage'] = {
  kept: 'your pay continues',
  partly: 'you earn less for a while',
  lost: 'no pay during the course',
  unknown: 'whether your pay continues is not known',
};

export const usualness: Translation['usualness'] = {
  common: 'common',
  regular: 'fairly common',
  rare: 'rare',
};

export const confidence: Translation['confidence'] = {
  verified: 'checked in a source',
  known: 'generally known',
  estimate: 'estimate',
};

export const unknownReason: Translation['unknownReason'] = {
  'no-source': 'We found no source for this.',
  'no-fixed-role': 'This depends on your own job.',
  'no-agreement': 'There is no collective agreement for this.',
  'outside-care': 'This work is outside care.',
};

export const search: Translation['search'] = {
  placeholder: 'Type your job, for example nurse',
  also: 'also:',
  task: 'task:',
  skill: 'skill:',
  none: 'No role found. Try another word, or choose from the list.',
  weak: 'Not what you are looking for? Choose from the list.',
  toList: 'Choose from the list of all roles',
  results_one: '{{count}} role found',
  results_other: '{{count}} roles found',
  clear: 'Clear',
};

export const problem: Translation['problem'] = {
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address is wrong or out of date. Search for your job, or start again.',
  unknownRoleTitle: 'We do not know this role',
  unknownRoleText: 'There is no role with the name “{{id}}”. Do you mean one of these?',
  movedTitle: 'This role has a new name',
  movedText: 'The role “{{id}}” has become part of one or more other roles.',
  retiredText: 'The role “{{id}}” is no longer on the map.',
  loadTitle: 'The map could not load',
  loadText: 'Perhaps the connection is gone. You lost nothing.',
  crashTitle: 'Something went wrong',
  crashText: 'This page does not work now. Try again, or go to the list.',
  toStart: 'To the start',
  toList: 'To the list of all roles',
  reload: 'Reload the page',
};
