// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import ListScreen from '../../../src/features/list/ListScreen';
import OptionsScreen from '../../../src/features/options/OptionsScreen';
import { Narrowed } from '../../../src/parts/employers/slots';
import { failOnce } from '../role/openRole';
import { openAt, serveEmployers } from './openEmployers';

beforeAll(serveEmployers);

const openList = (search: string) =>
  openAt(
    '/kaart',
    search,
    <Narrowed>
      <ListScreen />
    </Narrowed>,
    ['filters', 'list'],
  );
const openOptions = (search: string) => openAt('/stappen', search, <OptionsScreen />, ['plan']);
const note = async () => within(await screen.findByRole('region', { name: 'Gekozen werkgevers' }));

// First: the file is asked once per visit.
test('until the employers are there nothing is shown as the answer, and a failure has two ways out', async () => {
  failOnce('employers.json');
  await openList('weergave=lijst&werkgever=de-eik');
  expect(await screen.findByText('De lijst met werkgevers kwam niet binnen.')).toBeVisible();
  expect(screen.queryByText(/van 4 functies/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Ga verder zonder werkgevers te kiezen' })).toHaveAttribute(
    'href',
    '/kaart?weergave=lijst',
  );
  await userEvent.click(screen.getByRole('button', { name: /Probeer/ }));
  expect(await screen.findByText('1 van 4 functies')).toBeVisible();
});

describe('the list at chosen employers', () => {
  test('shows the roles of any of them, says how sure that is, and lets each go', async () => {
    const address = await openList('weergave=lijst&werkgever=de-linde,de-eik');
    const told = await note();
    expect(told.getByRole('status')).toHaveTextContent(
      'Bij De Eik en De Linde. Daar zijn 3 functies. Daarvan is 1 bevestigd. De andere 2 zijn waarschijnlijk',
    );
    expect(screen.getByText('3 van 4 functies')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zet uit: De Linde' }));
    expect(address()).toBe('/kaart?weergave=lijst&werkgever=de-eik');
    expect(screen.getByText('1 van 4 functies')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Wis alle filters' }));
    expect(address()).toBe('/kaart?weergave=lijst');
    expect(screen.queryByRole('region', { name: 'Gekozen werkgevers' })).toBeNull();
  });

  test('tells employers that it does not know, and narrows to the others', async () => {
    await openList('weergave=lijst&werkgever=de-eik,de-wilg');
    expect((await note()).getByText('Deze werkgever kennen we niet: de-wilg.')).toBeVisible();
    expect(screen.getByText('1 van 4 functies')).toBeVisible();
  });

  test('shows everything when it knows none of them, and says so', async () => {
    await openList('weergave=lijst&werkgever=de-wilg');
    expect((await note()).getByRole('status')).toHaveTextContent('Je ziet daarom alle functies.');
    expect(screen.getByText('4 functies')).toBeVisible();
  });
});

describe('possibilities at chosen employers', () => {
  test('are only roles that they have; letting the employer go brings the others back', async () => {
    const address = await openOptions('van=helpende&wens=alles&werkgever=de-eik');
    expect(await screen.findByText('1 van 2 mogelijkheden passen bij je voorwaarden.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /Functie planner/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Functie verzorgende/ })).toBeNull();
    await userEvent.click((await note()).getByRole('button', { name: 'Zet uit: De Eik' }));
    expect(address()).toBe('/stappen?van=helpende&wens=alles');
    expect(await screen.findByRole('heading', { name: /Functie verzorgende/ })).toBeVisible();
  });

  test('say which employer to let go when none is left', async () => {
    const address = await openOptions('van=planner&wens=alles&werkgever=de-eik');
    await userEvent.click(await screen.findByRole('button', { name: 'Zet “bij deze werkgevers” uit' }));
    expect(address()).toBe('/stappen?van=planner&wens=alles');
  });

  test('other conditions keep the employers', async () => {
    const address = await openOptions('van=helpende&wens=alles&werkgever=de-eik');
    await userEvent.click(await screen.findByRole('button', { name: /geen nachten/ }));
    expect(address()).toBe('/stappen?van=helpende&wens=alles&werkgever=de-eik&zonder=nacht');
  });
});
