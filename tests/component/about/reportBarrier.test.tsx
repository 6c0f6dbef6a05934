// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { ReportBarrier } from '../../../src/features/about/ReportBarrier';
import { setUpLanguage } from '../../../src/i18n/setup';

interface Contact {
  readonly name?: string | { readonly nl: string; readonly en: string };
  readonly email?: string;
  readonly url?: string;
}
const said = vi.hoisted(() => ({ contact: undefined as Contact | undefined }));
vi.mock('virtual:dataset', async (original) => {
  const real = await original<typeof import('virtual:dataset')>();
  return {
    ...real,
    site: {
      ...real.site,
      get contact() {
        return said.contact;
      },
    },
  };
});

async function open(contact: Contact | undefined, language: 'nl' | 'en' = 'nl') {
  said.contact = contact;
  const i18n = await setUpLanguage(language, ['about']);
  render(
    <I18nextProvider i18n={i18n}>
      <ReportBarrier />
    </I18nextProvider>,
  );
}

afterEach(() => {
  said.contact = undefined;
});

test('without a contact it says that there is none, and names nobody', async () => {
  await open(undefined);
  expect(screen.getByText(/nog geen plek gekozen/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test('a name alone is no place to write to', async () => {
  await open({ name: 'Werkgroep' });
  expect(screen.getByText(/nog geen plek gekozen/)).toBeVisible();
});

test('with a contact both ways to reach it are there, by its name in the language of the reader', async () => {
  await open(
    { name: { nl: 'de werkgroep', en: 'the group' }, email: 'a@example.org', url: 'https://example.org/' },
    'en',
  );
  expect(screen.getByText('You can turn to the group:')).toBeVisible();
  expect(screen.getByRole('link', { name: 'a@example.org' })).toHaveAttribute('href', 'mailto:a@example.org');
  expect(screen.getByRole('link', { name: 'website of the group' })).toHaveAttribute('href', 'https://example.org/');
  expect(screen.queryByText(/no place yet/)).toBeNull();
});
