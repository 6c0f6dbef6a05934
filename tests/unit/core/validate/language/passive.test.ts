import { describe, expect, it } from 'vitest';
import { passivesIn } from '../../../../../src/core/validate/language/passive';

const found = (sentence: string, language: 'nl' | 'en') =>
  passivesIn(sentence, language).map(({ verb, participle }) => `${verb} ${participle}`);

describe('passive forms in Dutch', () => {
  it.each([
    ['De opleiding wordt betaald door je werkgever.', ['wordt betaald']],
    ['Je kunt worden toegelaten.', ['worden toegelaten']],
    ['Patiënten werden geholpen en gewassen.', ['werden geholpen']],
    ['De cliënt wordt door jou opgehaald.', ['wordt opgehaald']],
    ['Het plan is door de arts gemaakt.', ['is gemaakt']],
    ['Deze functie wordt veel gevraagd, en scholing wordt vergoed.', ['wordt gevraagd', 'wordt vergoed']],
  ])('%s', (sentence, forms) => {
    expect(found(sentence, 'nl')).toEqual(forms);
  });

  it.each([
    'Je wordt verpleegkundige.',
    'Het werk wordt lichter en je tijd wordt van jezelf.',
    'Patiënten worden wakker en gezond.',
    'Je wilt begeleider worden, en je bent bekend met het werk.',
    'De dienst is begonnen en het tekort is gegroeid.',
    'Je wordt de vraagbaak, met veel geduld en gevoel voor verband.',
    'Dit is een zelfstandig beroep door heel het land.',
    'Je betaalt zelf; dan wordt het duurder.',
  ])('does not trip over: %s', (sentence) => {
    expect(found(sentence, 'nl')).toEqual([]);
  });
});

describe('passive forms in English', () => {
  it.each([
    ['The course is paid by your employer.', ['is paid']],
    ['You are often asked to help.', ['are asked']],
    ['The plan was made, and people were helped.', ['was made', 'were helped']],
  ])('%s', (sentence, forms) => {
    expect(found(sentence, 'en')).toEqual(forms);
  });

  it.each([
    'You are allowed to start and you are tired.',
    'You are a nurse and need a bed.',
    'This is not known.',
    'You helped people who moved.',
    'Is it you?',
  ])('does not trip over: %s', (sentence) => {
    expect(found(sentence, 'en')).toEqual([]);
  });
});
