// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../src/core/model/data';
import OwnFileScreen from '../../../src/features/own/OwnFileScreen';
import { OwnStatements } from '../../../src/parts/own/OwnStatements';
import { broken, file } from '../../support/breakData';
import { serveData } from '../role/openRole';
import { openAt } from './openOwn';

const both = (nl: string, en = `${nl} in English`) => ({ nl, en });
const [employer = { id: '', name: '' }] = [...broken().entries()]
  .filter(([path]) => /^employers\/[^/]+\.json$/.test(path))
  .map(([, text]) => JSON.parse(text) as { id: string; name: string });

const OWN: OwnFile = {
  employer: employer.id,
  name: employer.name,
  statedOn: '2026-11-01',
  about: both('Wij zijn er altijd.'),
  contact: { label: both('Loopbaanpunt'), page: 'https://voorbeeld.example/werk' },
  names: [{ role: 'helpende', name: both('Huisgenoot') }],
  offers: [
    {
      about: { role: 'helpende' },
      name: both('Eigen cursus'),
      text: both('Je leert het in vier ochtenden.'),
      pays: 'employer',
      wage: 'kept',
      paidHours: 4.5,
    },
  ],
  paths: [{ title: both('Begin in de zorg'), roles: ['winkel', 'helpende'], text: both('Zo beginnen velen.') }],
};

beforeAll(() => serveData(file(`employers/own/${employer.id}.json`, OWN)));

describe('what an employer says about itself', () => {
  test('stands under its mark, with its names, terms, ways and contact', async () => {
    await openAt('/', <OwnStatements employer={employer.id} />, ['own']);
    const part = await screen.findByRole('region', { name: `Dit zegt ${employer.name} zelf` });
    expect(part).toHaveTextContent(`Zegt ${employer.name} zelf, 1 november 2026`);
    const row = within(part).getByRole('row', { name: /Huisgenoot/ });
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/functie/helpende');
    expect(part).toHaveTextContent(
      'De werkgever betaalt · Je loon loopt door · De werkgever betaalt 4,5 uur leren per week',
    );
    expect(within(part).getByRole('link', { name: 'Loopbaanpunt' })).toHaveAttribute(
      'href',
      'https://voorbeeld.example/werk',
    );
    expect(within(part).getByRole('link', { name: /Bekijk deze weg op de kaart/ })).toHaveAttribute(
      'href',
      '/kaart?weergave=kaart&route=winkel,helpende',
    );
  });

  test('is nothing for an employer without a file', async () => {
    const { container } = await openAt('/', <OwnStatements employer="niemand" />, ['own']);
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });
});

describe('trying a file', () => {
  const open = async () => {
    await openAt('/werkgevers/eigen-bestand', <OwnFileScreen />, ['own']);
    return await screen.findByLabelText('Of plak de tekst van het bestand');
  };
  const asFile = (value: unknown) => new File([JSON.stringify(value)], 'eigen.json', { type: 'application/json' });

  test('shows a sound file as it will look, and keeps nothing', async () => {
    await open();
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), asFile(OWN));
    expect(await screen.findByText('Het bestand klopt.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: `Dit zegt ${employer.name} zelf` })).toBeVisible();
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  test('says where a file is wrong and how to mend it, and shows nothing of it', async () => {
    await open();
    await userEvent.upload(
      screen.getByLabelText('Kies een bestand'),
      asFile({ ...OWN, names: [{ role: 'helpend', name: both('Huisgenoot') }], strain: 4 }),
    );
    expect(await screen.findByText('Er is 1 fout. Maak die goed, dan zie je het resultaat.')).toBeVisible();
    expect(screen.getByText('Het veld “strain” bestaat hier niet. Haal het weg.')).toBeVisible();
    await userEvent.upload(
      screen.getByLabelText('Kies een bestand'),
      asFile({ ...OWN, names: [{ role: 'helpend', name: both('Huisgenoot') }] }),
    );
    expect(await screen.findByText('names › 1 › role')).toBeVisible();
    expect(screen.getByText('De functie “helpend” bestaat niet op de kaart. Bedoel je “helpende”?')).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Dit zegt/ })).toBeNull();
  });

  test('takes pasted text, and says on which line it is no JSON', async () => {
    const area = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk deze tekst' }));
    expect(screen.getByText('Plak eerst een tekst, of kies een bestand.')).toBeVisible();
    await userEvent.click(area);
    await userEvent.paste('{\n  "employer": "a",\n  name: 1\n}');
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk deze tekst' }));
    expect(await screen.findByText(/Zo kunnen we het bestand nog niet lezen/)).toBeVisible();
  });

  test('refuses a file that is too large without reading it', async () => {
    await open();
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), new File(['x'.repeat(200_001)], 'groot.json'));
    expect(await screen.findByText('Dit bestand is te groot. Het mag hooguit 200 kilobyte zijn.')).toBeVisible();
  });
});
