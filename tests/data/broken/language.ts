import { add, put } from '../../support/breakData';
import { text } from '../../support/records';
import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const pass = 'language' as const;
const long = (word: string) => `${Array.from({ length: 21 }, () => word).join(' ')}.`;

type Wording = readonly [nl: string, en: string, what: RegExp, mend: RegExp];

/** Dutch text with a word from the list, a fitting translation, and what the list says instead. */
const HARD_WORDS: readonly Wording[] = [
  ['Er zijn veel doorgroeimogelijkheden.', 'There are many ways up.', /"doorgroeimogelijkheden"/, /zo kun je verder/],
  ['Dit is een krapteberoep.', 'People are scarce here.', /"krapteberoep"/, /zoeken hard/],
  ['De instroomeisen zijn laag.', 'You need little to start.', /"instroomeisen"/, /heb je nodig/],
  ['Je helpt gewoon mensen.', 'You simply help people.', /"gewoon"/, /kan weg/],
  ['Dit werk is fysiek belastend.', 'This work is heavy.', /"fysiek belastend"/, /zwaar voor je lichaam/],
  ['Indien je wilt, kun je blijven.', 'You may stay if you want.', /"Indien"/, /als/],
  ['Je doet dit in order to help.', 'You do this in order to help.', /"in order to" is not plain English/, /to/],
];

/** The same for what is only a warning. */
const DOUBTFUL: readonly Wording[] = [
  ['Je belt even met de arts.', 'You call the doctor.', /"even"/, /kan weg/],
  ['Je kent de doelgroep.', 'You know these people.', /"doelgroep"/, /mensen/],
  ['Je helpt mensen.', 'You facilitate people.', /"facilitate" is not plain English/, /help/],
  ['De toeslag wordt elke maand betaald.', 'You get extra pay.', /passive form \("wordt … betaald"\)/, /who does it/],
  ['Je krijgt extra loon.', 'The bonus is often paid.', /passive form \("is … paid"\)/, /your employer pays/],
  ['Je werkt op de PAAZ.', 'You work in a hospital.', /"PAAZ" is not explained/, /glossary\.json/],
  ['Je bent arbeidsongeschiktheidsdeskundige.', 'You help people with their work.', /\d+ letters/, /shorter words/],
  [
    'Je helpt mensen, families, buren, en teams, die dat zelf willen.',
    'You help people, families, neighbours and teams that want it.',
    /a sentence in a sentence/,
    /cut it in two/,
  ],
  ['Dit werk is niet onbelangrijk.', 'This work matters.', /two negations \("niet onbelangrijk"\)/, /say what it is/],
];

/** The error rows and the warning rows, each with the language in which the word stands. */
const rows = (list: readonly Wording[], severity: 'error' | 'warning'): Row[] =>
  list.map(([nl, en, what, mend]) => {
    const inEnglish = what.source.includes('English') || what.source.includes('is … paid');
    const path = `summary.${inEnglish ? 'en' : 'nl'}`;
    return {
      name: `a text that is not plain: ${inEnglish ? en : nl}`,
      change: [put(HELPENDE, 'summary', text(nl, en))],
      expect: { pass, severity, file: HELPENDE, path, what, mend },
    };
  });

export const LANGUAGE: readonly Row[] = [
  ...rows(HARD_WORDS, 'error'),
  ...rows(DOUBTFUL, 'warning'),
  {
    name: 'an exception that nothing needs',
    change: [
      add('language-exceptions.json', '', { rule: 'hard-word', word: 'doelgroep', reason: 'a test of the check' }),
    ],
    expect: {
      pass,
      file: 'language-exceptions.json',
      path: '[1]',
      what: /no text needs this exception/,
      mend: /remove it/,
    },
  },
  {
    name: 'a meaning that is a story',
    change: [
      put(
        'glossary.json',
        '[1].meaning',
        text('Dit is een lijst. Je staat erin. Je leert. Je werkt.', 'This is a list. You are in it. You work.'),
      ),
    ],
    expect: {
      pass,
      file: 'glossary.json',
      path: '[1].meaning.nl',
      what: /a meaning of 4 sentences/,
      mend: /at most 3/,
    },
  },
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
