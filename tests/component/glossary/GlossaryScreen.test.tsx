// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import GlossaryScreen from '../../../src/features/glossary/GlossaryScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { failOnce, serveData } from '../role/openRole';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  await serveData();
});

afterEach(() => {
  window.location.hash = '';
});

async function open(language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['glossary']);
  const location = memoryLocation({ path: '/begrippen' });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <GlossaryScreen />
      </Router>
    </I18nextProvider>,
  );
}

test('a glossary that does not come can be asked again', async () => {
  failOnce('glossary.json');
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('heading', { name: 'BIG-register' })).toBeVisible();
});

test('shows every term under its letter, with meaning and what to read on', async () => {
  await open();
  expect(await screen.findByText('9 begrippen')).toBeVisible();
  const entry = screen.getByRole('article', { name: 'BIG-register' });
  expect(entry).toHaveTextContent('Beroepen in de zorg');
  expect(entry).toHaveTextContent('Een lijst van zorgverleners.');
  expect(screen.getByRole('link', { name: 'VIG' })).toHaveAttribute('href', '#vig');
  expect(screen.getByRole('link', { name: 'B' })).toHaveAttribute('href', '#letter-b');
});

test('searching narrows the list and can be undone', async () => {
  await open('en');
  const box = await screen.findByRole('textbox', { name: 'Find a word or abbreviation' });
  await userEvent.type(box, 'professionals');
  expect(screen.getByRole('status')).toHaveTextContent('1 of 9 terms');
  expect(screen.queryByRole('heading', { name: 'VIG' })).not.toBeInTheDocument();
  await userEvent.type(box, 'zzz');
  await userEvent.click(screen.getByRole('button', { name: 'Clear the word' }));
  expect(screen.getByRole('status')).toHaveTextContent('9 terms');
});

test('"see also" shows a term that the search had hidden', async () => {
  await open();
  await userEvent.type(await screen.findByRole('textbox'), 'zorgverleners');
  await userEvent.click(screen.getByRole('link', { name: 'VIG' }));
  expect(screen.getByRole('heading', { name: 'VIG' })).toBeVisible();
});

test('an address with a term goes there', async () => {
  window.location.hash = '#vig';
  await open();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'VIG' })).toHaveFocus());
});
