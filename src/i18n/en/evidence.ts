import type { Translation } from '../types';

export const evidence: Translation['evidence'] = {
  how: 'How do we know?',
  asOf: 'State: {{date}}.',
  fact: '{{area}}, {{date}}',
  national: 'whole country',
  forecast: 'This is a forecast for {{year}}.',
  old: '{{date}}: over 3 years old',
  oldNote: 'Note: this is of {{date}}, more than three years old.',
  more: 'more about this source',
  wrong: 'Is this wrong?',
  explain: {
    verified: 'We read this in the source below.',
    known: 'People in the field know this. We did not read it in one particular source.',
    estimate: 'This is an estimate by the makers. Check it if it matters to you.',
  },
};
