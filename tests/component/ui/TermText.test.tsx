// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { GlossaryFile } from '../../../src/core/model/data';
import { setUpLanguage } from '../../../src/i18n/setup';
import { Terms } from '../../../src/ui/Terms';
import { TermText } from '../../../src/ui/TermText';

const term = (id: string, name: string): GlossaryFile => ({
  id,
  term: { nl: name, en: name },
  full: { nl: `Voluit ${name}`, en: `In full ${name}` },
  meaning: { nl: `Uitleg van ${name}.`, en: `About ${name}.` },
  seeAlso: [],
});

async function show(terms: readonly GlossaryFile[] | null, language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['glossary']);
  const location = memoryLocation({ path: '/', record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <Terms terms={terms} pathOf={(id) => `/begrippen#${id}`}>
          <p data-testid="text">
            <TermText text="Je hebt BIG en SKJ, en nog eens BIG." />
          </p>
          <button type="button">verder</button>
        </Terms>
      </Router>
    </I18nextProvider>,
  );
  return location;
}

const TERMS = [term('big', 'BIG'), term('skj', 'SKJ')];

test('until the glossary is there the text stands there plainly', async () => {
  await show(null);
  expect(screen.getByTestId('text')).toHaveTextContent('Je hebt BIG en SKJ, en nog eens BIG.');
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('each term is a button where it first stands, and the text stays the text', async () => {
  await show(TERMS);
  expect(screen.getByTestId('text')).toHaveTextContent('Je hebt BIG en SKJ, en nog eens BIG.');
  expect(screen.getAllByRole('button', { name: 'BIG' })).toHaveLength(1);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a click opens the meaning with a way to the glossary; focus goes in and comes back', async () => {
  await show(TERMS);
  const button = screen.getByRole('button', { name: 'BIG' });
  await userEvent.click(button);
  const box = screen.getByRole('dialog', { name: 'BIG' });
  expect(box).toHaveFocus();
  expect(box).toHaveTextContent('Voluit BIG');
  expect(box).toHaveTextContent('Uitleg van BIG.');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('link', { name: 'Meer in de begrippenlijst' })).toHaveAttribute('href', '/begrippen#big');
  await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

test('with the keyboard: Enter opens, Escape closes, Tab goes on and closes', async () => {
  await show(TERMS, 'en');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog')).toHaveTextContent('About BIG.');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'BIG' })).toHaveFocus();
  await userEvent.keyboard('x{Escape}{Enter}');
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'More in the glossary' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'SKJ' })).toHaveFocus();
});

test('one meaning at a time: another term, or anything else, closes it', async () => {
  await show(TERMS);
  await userEvent.click(screen.getByRole('button', { name: 'BIG' }));
  await userEvent.click(screen.getByRole('button', { name: 'SKJ' }));
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  expect(screen.getByRole('dialog')).toHaveTextContent('Uitleg van SKJ.');
  await userEvent.click(screen.getByRole('button', { name: 'SKJ' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'SKJ' }));
  await userEvent.click(document.body);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
