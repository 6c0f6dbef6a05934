import type { ThemeFile } from '../../src/core/model/data';
import { BOOK, EDITORS, text } from './records';

/** A valid theme for the small data set; every test says only what matters to it. */
export const theme = (over: Partial<ThemeFile> = {}): ThemeFile => ({
  id: 'goed-beginnen',
  place: 1,
  name: text('Goed beginnen', 'Starting well'),
  answer: text('Wie begint, wil weten wie helpt', 'Beginners want to know who helps'),
  lead: { text: text('Het begin telt.', 'The start counts.'), sources: [BOOK], confidence: 'known' },
  shows: ['entry-next-step'],
  actions: [
    { do: text('Geef een begeleider.', 'Give a mentor.'), sources: [BOOK], confidence: 'verified' },
    { do: text('Praat vroeg.', 'Talk early.'), screen: 'options', sources: [EDITORS], confidence: 'estimate' },
    { do: text('Vraag geld aan.', 'Apply for money.'), funding: ['bbl'], sources: [BOOK], confidence: 'known' },
  ],
  findings: [
    {
      claim: text('Een begeleider helpt soms.', 'A mentor sometimes helps.'),
      strength: 'studied',
      outcome: 'mixed',
      asOf: '2024',
      sources: [BOOK],
      confidence: 'verified',
    },
    {
      claim: text('Of meelopen helpt, is de vraag.', 'It is the question whether working along helps.'),
      strength: 'unknown',
      outcome: 'unknown',
      asOf: '2026-11',
      sources: [EDITORS],
      confidence: 'estimate',
    },
  ],
  expectations: [
    {
      id: 'minder-papier',
      text: text('Een akkoord wil minder papier.', 'An agreement wants less paper.'),
      effect: text('Er blijft meer tijd voor mensen.', 'More time is left for people.'),
      expectedBy: '2028',
      statedOn: '2025-09',
      roles: ['helpende'],
      sources: [BOOK],
      confidence: 'verified',
    },
  ],
  contacts: [
    {
      name: 'De Vereniging',
      what: text('Hier helpen ze je verder.', 'They help you on here.'),
      site: 'https://vereniging.example',
      regions: ['haaglanden'],
      sources: [BOOK],
      confidence: 'known',
    },
  ],
  ...over,
});
