// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import SharedPlanBanner from '../../../src/parts/share/SharedPlanBanner';
import { sharedPlanIn } from '../../../src/state/plan/share';
import { kept, own, serve, show } from './openShare';

beforeAll(serve);
beforeEach(async () => {
  await own(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'role', id: 'verzorgende', note: 'Mijn eigen notitie' },
  );
});

/** Open the sheet with a fragment, as somebody who follows a link does. */
async function open(fragment: string, language: 'nl' | 'en' = 'nl') {
  window.history.replaceState(null, '', `/gespreksblad?wensen=uit#${fragment}`);
  await show(
    <main id="inhoud">
      <h1 tabIndex={-1}>Blad</h1>
      <SharedPlanBanner />
    </main>,
    language,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const fragment = 'plan1/nu=verzorgende/functies=planner,verzorgende/bij=functies:verzorgende:Van_de_ander/einde=87';
const mine = [
  { kind: 'about', id: 'role', value: 'helpende' },
  { kind: 'role', id: 'verzorgende', note: 'Mijn eigen notitie' },
];

describe('a shared plan', () => {
  test('is shown and not kept; closing it changes nothing', async () => {
    await open(fragment);
    expect(screen.getByRole('heading', { name: 'Dit is een gedeeld plan' })).toBeVisible();
    expect(screen.getByText(/Het staat nog niet in jouw plan/)).toBeVisible();
    expect(screen.queryByText('Niet alles kwam mee')).toBeNull();
    expect(kept()).toEqual(mine);
    await press('Sluit dit plan');
    expect(window.location.hash).toBe('');
    expect(window.location.search).toBe('?wensen=uit');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Dit is een gedeeld plan' })).toBeNull());
    expect(screen.getByRole('heading', { name: 'Blad' })).toHaveFocus();
    expect(kept()).toEqual(mine);
  });

  test('kept: shows first what changes, keeps one’s own where they differ, and can be undone', async () => {
    await open(fragment);
    await press('Bewaar bij mij');
    expect(screen.getByText('Dit komt erbij: 1 functie.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Dit heb je zelf anders' })).toBeVisible();
    for (const radio of screen.getAllByRole('radio', { name: /Houd wat ik had/ })) expect(radio).toBeChecked();
    expect(kept()).toEqual(mine);
    await press('Zet in mijn plan');
    const told = await screen.findByText('Het staat in jouw plan.');
    expect(told).toHaveFocus();
    expect(kept()).toEqual([mine[0], { kind: 'role', id: 'planner' }, mine[1]]);
    await press('Maak ongedaan');
    expect(await screen.findByText(/Ongedaan gemaakt/)).toBeVisible();
    expect(kept()).toEqual(mine);
  });

  test('kept with what the other person says, only where that is chosen', async () => {
    await open(fragment);
    await press('Bewaar bij mij');
    const note = screen.getByRole('group', { name: 'Functie verzorgende' });
    expect(within(note).getByText('Mijn eigen notitie')).toBeVisible();
    expect(within(note).getByText('Van de ander')).toBeVisible();
    await userEvent.click(within(note).getByRole('radio', { name: /Neem dit over/ }));
    await press('Zet in mijn plan');
    await screen.findByText('Het staat in jouw plan.');
    expect(kept()).toEqual([
      mine[0],
      { kind: 'role', id: 'planner' },
      { kind: 'role', id: 'verzorgende', note: 'Van de ander' },
    ]);
    await press('Maak ongedaan');
    await screen.findByText(/Ongedaan gemaakt/);
    expect(kept()).toEqual(mine);
  });

  test('leaving the choice changes nothing and goes back to where it began', async () => {
    await open(fragment);
    await press('Bewaar bij mij');
    await press('Laat maar');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bewaar bij mij' })).toHaveFocus());
    expect(kept()).toEqual(mine);
  });

  test('that one has already: says so, and has nothing to save', async () => {
    await open('plan1/nu=helpende/einde=17');
    await press('Bewaar bij mij');
    expect(screen.getByText('Alles hiervan staat al in jouw plan.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Zet in mijn plan' })).toBeNull();
  });

  test.each([
    ['cut off', 'plan1/nu=helpende/functies=planner,verz', /De link is niet compleet/],
    ['changed on its way', 'plan1/nu=helpende/einde=3', /onderweg veranderd/],
    ['with parts of another kind', 'plan1/nu=helpende/kleur=rood/einde=28', /1 deel van de link begrepen we niet/],
    ['with things that cannot be', 'plan1/nu=helpende/uren=99,/functies=A,B/einde=41', /3 dingen klopten niet/],
    ['with odd signs', 'plan1/nu=helpende/over=a~202e~b/einde=32', /In 1 tekst stonden vreemde tekens/],
    ['with things twice', 'plan1/nu=helpende/nu=planner/einde=28', /1 ding stond er twee keer/],
  ])('%s: tells what happened, and keeps telling when the address is mended', async (_, link, message) => {
    await open(link);
    expect(screen.getByText(message)).toBeVisible();
    await waitFor(() => expect(window.location.hash).toMatch(/^#plan1\/.*nu=helpende.*\/einde=\d+$/));
    expect(window.location.hash).not.toBe(`#${link}`);
    expect(screen.getByText(message)).toBeVisible();
    // The mended address opens without a word.
    expect(window.location.search).toBe('?wensen=uit');
  });

  test('stays when somebody goes to a place on the page', async () => {
    await open(fragment);
    window.location.hash = '#inhoud';
    await waitFor(() => expect(window.location.hash).toBe(`#${fragment}`));
    expect(screen.getByRole('heading', { name: 'Dit is een gedeeld plan' })).toBeVisible();
  });

  test.each([
    ['newer', 'plan2/nu=helpende/einde=17', 'nl', /nieuwere versie.*Laad de pagina opnieuw/],
    ['newer', 'plan2/nu=helpende/einde=17', 'en', /newer version.*Load the page again/],
    ['no plan', '{"app":"x"}', 'nl', /staat geen plan.*Er is niets veranderd.*Vraag de ander/],
    ['no plan', '<script>alert(1)</script>', 'en', /no plan in this link.*Nothing has changed.*Ask/],
    ['nothing left', 'plan1/nu=', 'nl', /is niets over.*Vraag de ander om de hele link/],
    ['nothing left', 'plan1/functies=A/einde=16', 'en', /Nothing is left.*Ask the other person/],
  ] as const)('refused (%s, %s, %s) says what happened and what to do', async (_, link, language, message) => {
    await open(link, language);
    const name = language === 'nl' ? 'Deze link konden we niet lezen' : 'We could not read this link';
    expect(within(screen.getByRole('region', { name })).getByText(message)).toBeVisible();
    expect(kept()).toEqual(mine);
  });

  test('no plan in the address: nothing stands there', async () => {
    await open('inhoud');
    expect(screen.queryByRole('region')).toBeNull();
    expect(sharedPlanIn('')).toBeNull();
    expect(sharedPlanIn('#inhoud')).toBeNull();
  });
});
