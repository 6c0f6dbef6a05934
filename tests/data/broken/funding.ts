import { add, drop, put } from '../../support/breakData';
import { text } from '../../support/records';
import type { Row } from './row';

const FUNDING = 'funding.json';
const LEARNING = 'learning.json';
const pass = 'consistency' as const;

/** Arrangements whose status and dates disagree, and gaps in the page about learning and who pays. */
export const FUNDING_ROWS: readonly Row[] = [
  {
    name: 'a valid arrangement that has ended',
    change: [put(FUNDING, '[0].validUntil', '2026-11-20')],
    expect: {
      pass,
      file: FUNDING,
      path: '[0].status',
      what: /"valid", but it ended on 2026-11-20 and the data is of 2026-11-21/,
      mend: /make it "ended"/,
    },
  },
  {
    name: 'an unsure arrangement that has ended for sure',
    change: [put(FUNDING, '[0].validUntil', '2024'), put(FUNDING, '[0].status', 'unsure')],
    expect: {
      pass,
      file: FUNDING,
      path: '[0].status',
      what: /"unsure", but it ended on 2024/,
      mend: /make it "ended"/,
    },
  },
  {
    name: 'an ended arrangement that still runs',
    change: [put(FUNDING, '[0].status', 'ended')],
    expect: {
      pass,
      file: FUNDING,
      path: '[0].status',
      what: /"ended", but valid until 2027-08/,
      mend: /make it "valid" or "unsure"/,
    },
  },
  {
    name: 'an arrangement that the page forgets',
    change: [put(LEARNING, 'money[0].funding', [])],
    expect: { pass, file: LEARNING, path: 'money', what: /"bbl" stands nowhere/, mend: /add it to "funding"/ },
  },
  {
    name: 'an arrangement in two places',
    change: [put(LEARNING, 'guides[0].funding', ['bbl'])],
    expect: { pass, file: LEARNING, path: '', what: /"bbl" stands here more than once/, mend: /one place/ },
  },
  {
    name: 'a way of learning that nobody explains',
    change: [put(LEARNING, 'guides[0].id', 'werken-en-leren')],
    expect: { pass, file: LEARNING, path: 'guides', what: /"BBL" is not explained/, mend: /with the id "bbl"/ },
  },
  {
    name: 'an arrangement on the page that does not exist',
    change: [add(LEARNING, 'money[0].funding', 'bbk')],
    expect: {
      pass: 'references',
      file: LEARNING,
      path: 'money[0].funding[1]',
      what: /no funding "bbk"/,
      mend: /did you mean "bbl"/,
    },
  },
  {
    name: 'two groups of arrangements with one id',
    change: [
      add(LEARNING, 'money', {
        id: 'subsidies',
        name: text('Geld', 'Money'),
        what: text('Geld.', 'Money.'),
        funding: [],
      }),
    ],
    expect: {
      pass: 'references',
      file: LEARNING,
      path: 'money[1].id',
      what: /"subsidies" is already in use/,
      mend: /another id/,
    },
  },
  {
    name: 'a way of learning without its length',
    change: [drop(LEARNING, 'guides[0].duration')],
    expect: { pass: 'shape', file: LEARNING, path: 'guides[0].duration', what: /missing/, mend: /./ },
  },
];
