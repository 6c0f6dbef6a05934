import { add, put } from '../../support/breakData';
import { text } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const pass = 'language' as const;
const long = (word: string) => `${Array.from({ length: 21 }, () => word).join(' ')}.`;

/** Dutch text with a word from the list, a fitting translation, and what the list says instead. */
const HARD_WORDS: readonly (readonly [nl: string, en: string, what: RegExp, mend: RegExp])[] = [
  ['Er zijn veel doorgroeimogelijkheden.', 'There are many ways up.', /"doorgroeimogelijkheden"/, /zo kun je verder/],
  ['Dit is een krapteberoep.', 'People are scarce here.', /"krapteberoep"/, /zoeken hard/],
  ['De instroomeisen zijn laag.', 'You need little to start.', /"instroomeisen"/, /heb je nodig/],
  ['Je helpt gewoon mensen.', 'You simply help people.', /"gewoon"/, /kan weg/],
  ['Je belt even met de arts.', 'You call the doctor.', /"even"/, /kan weg/],
  ['Dit werk is fysiek belastend.', 'This work is heavy.', /"fysiek belastend"/, /zwaar voor je lichaam/],
];

export const LANGUAGE: readonly Row[] = [
  ...HARD_WORDS.map(
    ([nl, en, what, mend]): Row => ({
      name: `a word that is not plain: ${nl}`,
      change: [put(HELPENDE, 'summary', text(nl, en))],
      expect: { pass, severity: 'warning', file: HELPENDE, path: 'summary.nl', what, mend },
    }),
  ),
  {
    name: 'a Dutch sentence over 20 words',
    change: [
      put(
        HELPENDE,
        'summary',
        text(long('hulp'), 'You help people. You do so every day. You do so at home and at work. And more.'),
      ),
    ],
    expect: {
      pass,
      file: HELPENDE,
      path: 'summary.nl',
      what: /a sentence of 21 words \("hulp hulp/,
      mend: /at most 20 words/,
    },
  },
  {
    name: 'an English sentence over 20 words',
    change: [
      put('vocabulary.json', 'sectors[0]', {
        id: 'vvt',
        nl: 'Zorg thuis. Zorg in huis. Zorg voor ouderen. Zorg voor jongeren. Zorg voor ons allemaal.',
        en: long('care'),
      }),
    ],
    expect: {
      pass,
      file: 'vocabulary.json',
      path: 'sectors[0].en',
      what: /a sentence of 21 words/,
      mend: /cut it in two/,
    },
  },
  {
    name: 'a long sentence in a list',
    change: [
      add(HELPENDE, 'tasks.nl', `Je ${long('helpt')}`),
      add(
        HELPENDE,
        'tasks.en',
        'You help people. You do so every day. You do so at home and at work. And more. And so on.',
      ),
    ],
    expect: { pass, file: HELPENDE, path: 'tasks.nl[1]', what: /22 words/, mend: /cut it in two/ },
  },
  {
    name: 'a text that was not translated',
    change: [put(HELPENDE, 'summary', text('Je helpt mensen thuis.', 'Je helpt mensen thuis.'))],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'summary.en',
      what: /same as the Dutch/,
      mend: /translate/,
    },
  },
  {
    name: 'a translation that is far too short',
    change: [put(HELPENDE, 'summary.nl', 'Je helpt mensen met wassen, aankleden, eten en drinken in hun huis.')],
    expect: {
      pass,
      severity: 'warning',
      file: HELPENDE,
      path: 'summary.en',
      what: /much shorter than the Dutch/,
      mend: /both say the same/,
    },
  },
  {
    name: 'a task that does not say you',
    change: [put(HELPENDE, 'tasks.nl[0]', 'Mensen helpen.')],
    expect: { pass, file: HELPENDE, path: 'tasks.nl[0]', what: /does not start with "Je"/, mend: /what you do/ },
  },
  {
    name: 'an English task that does not say you',
    change: [put(HELPENDE, 'tasks.en[0]', 'Helping people.')],
    expect: { pass, file: HELPENDE, path: 'tasks.en[0]', what: /does not start with "You"/, mend: /what you do/ },
  },
  {
    name: 'a double space',
    change: [put(HELPENDE, 'summary.en', 'You help  people.')],
    expect: { pass, file: HELPENDE, path: 'summary.en', what: /double space/, mend: /single spaces/ },
  },
  {
    name: 'an HTML entity',
    change: [put('employers/de-linde.json', 'name', 'Linde &amp; Zoon')],
    expect: { pass, file: 'employers/de-linde.json', path: 'name', what: /&amp;/, mend: /character itself/ },
  },
  {
    name: 'an e-mail address',
    change: [put('employers/de-linde.json', 'note', text('Mail naar werk@linde.example.', 'Mail us for work please.'))],
    expect: { pass, file: 'employers/de-linde.json', path: 'note.nl', what: /e-mail address/, mend: /organisations/ },
  },
  {
    name: 'a phone number',
    change: [put('employers/de-linde.json', 'note', text('Bel ons voor werk.', 'Call 070 - 123 45 67 for work.'))],
    expect: { pass, file: 'employers/de-linde.json', path: 'note.en', what: /phone number/, mend: /remove it/ },
  },
];
