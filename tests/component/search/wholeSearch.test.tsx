// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork, useNetwork } from '../../../src/state/network';
import { useSearch } from '../../../src/state/search';
import { RoleCombobox } from '../../../src/ui/RoleCombobox';
import { broken, put } from '../../support/breakData';

const TASK = 'Je prikt bloed bij patiënten.';
const asked: string[] = [];

/** One role takes blood; `isOffline` gives no file that is asked for after the first ones. */
async function openField(language: 'nl' | 'en', isOffline = false) {
  const file = 'roles/helpende.json';
  const { data, problems } = validate(
    broken(
      put(file, 'tasks', { nl: [TASK], en: ['You take blood from patients.'] }),
      put(file, 'aliases', { nl: ['hulpje', 'iemand die eten rondbrengt'], en: [] }),
    ),
  );
  if (!data) throw new Error(JSON.stringify(problems));
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.split('/').at(-1) ?? '');
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    const isLate = name === 'search-more.json';
    return name && !(isLate && isOffline) ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
  const i18n = await setUpLanguage(language);
  render(
    <I18nextProvider i18n={i18n}>
      <Field language={language} />
    </I18nextProvider>,
  );
}

function Field({ language }: { language: 'nl' | 'en' }) {
  const { graph } = useNetwork();
  const search = useSearch(language);
  return <RoleCombobox label="Wat doe je nu?" graph={graph} search={search} onChoose={() => {}} listPath="/" />;
}

const type = (text: string) => userEvent.type(screen.getByRole('combobox'), text);

afterEach(() => {
  asked.length = 0;
});

// First of all: what has been loaded once stays.
test('when the rest cannot be had, names and short nicknames are found; it is asked for again after a while', async () => {
  const timesAsked = () => asked.filter((file) => file === 'search-more.json').length;
  const now = vi.spyOn(Date, 'now').mockReturnValue(0);
  await openField('nl', true);
  await type('h');
  await vi.waitFor(() => expect(timesAsked()).toBe(1));
  await type('ulpj');
  await vi.waitFor(() => expect(screen.getByRole('option')).toHaveTextContent('ook wel: hulpje'));
  expect(timesAsked()).toBe(1);
  now.mockReturnValue(16_000);
  await type('e');
  await vi.waitFor(() => expect(timesAsked()).toBe(2));
  now.mockRestore();
});

test('a field that stands alone: nothing more is asked for until somebody types', async () => {
  await openField('nl');
  expect(asked).not.toContain('search-more.json');
  await type('h');
  await vi.waitFor(() => expect(asked).toContain('search-more.json'));
});

test.each([
  ['nl', 'iemand die bloed prikt', 'taak: Je prikt bloed bij patiënten'],
  ['en', 'taking blood', 'task: You take blood from patients'],
  ['nl', 'rondbrengen van eten', 'ook wel: iemand die eten rondbrengt'],
] as const)('in %s, "%s" finds the role and says why', async (language, query, why) => {
  await openField(language);
  await type(query);
  expect(await screen.findByRole('option')).toHaveTextContent(why);
});
