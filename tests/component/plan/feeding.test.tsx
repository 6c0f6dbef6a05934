// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/model';
import HereScreen from '../../../src/features/here/HereScreen';
import OptionsScreen from '../../../src/features/options/OptionsScreen';
import RouteScreen from '../../../src/features/route/RouteScreen';
import { StartScreen } from '../../../src/features/start/StartScreen';
import { put } from '../../support/breakData';
import { must, seedPlan } from '../../support/seedPlan';
import { serveData } from '../route/openRoute';
import { openScreen } from './openScreen';

// helpende to planner: two months, wages not paid.
beforeAll(async () => {
  await serveData(put('roles/helpende.json', 'steps[0].wage', 'lost'));
  // Late pieces are compiled beforehand.
  await Promise.all([
    import('../../../src/parts/plan/WishesLine'),
    import('../../../src/parts/plan/CardPlan'),
    import('../../../src/parts/plan/MineLink'),
    import('../../../src/parts/plan/MineToggle'),
    import('../../../src/parts/plan/SaveRoute'),
    import('../../../src/parts/plan/WelcomeBack'),
  ]);
});
afterEach(() => act(() => seedPlan()));

/** A busy machine needs seconds for the long page of a route. */
const PATIENT = { timeout: 20_000 };
vi.setConfig({ testTimeout: 45_000 });
const MINE: PlanItem = { kind: 'about', id: 'role', value: 'helpende' };
const options = async (query: string) => {
  const opened = await openScreen(<OptionsScreen />, `/stappen${query}`);
  await screen.findAllByRole('article', {}, PATIENT);
  return opened;
};
const line = () => screen.findByText(/^(Volgens jouw wensen|Je wensen)/, {}, PATIENT);
const chip = (name: RegExp) => screen.getByRole('button', { name });

describe('possibilities', () => {
  test('without a plan nothing tells of wishes', async () => {
    await options('?van=helpende&wens=alles');
    expect(screen.queryByText(/wensen/)).toBeNull();
    expect(chip(/^loon loopt door/)).toHaveAttribute('aria-pressed', 'false');
  });

  test('follow the wishes of the plan, say so, and keep the address free of them', async () => {
    seedPlan(must('keepWage'), must('maxMonths', 12));
    const { at } = await options('?van=helpende&wens=alles');
    expect(await line()).toHaveTextContent('Volgens jouw wensen: hooguit 12 maanden en loon loopt door.');
    expect(chip(/^loon loopt door uit je wensen/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('heading', { name: 'Functie planner' })).toBeNull();
    expect(at()).toBe('/stappen?van=helpende&wens=alles');
  });

  test('a wish can rest for now and be woken, without a word in the address', async () => {
    seedPlan(must('keepWage'));
    const { at } = await options('?van=helpende&wens=alles');
    await userEvent.click(chip(/^loon loopt door/));
    expect(chip(/^loon loopt door/)).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('heading', { name: 'Functie planner' })).toBeVisible();
    expect(await line()).toHaveTextContent('Dit telt nu niet mee: loon loopt door.');
    await userEvent.click(screen.getByRole('button', { name: 'Zet weer aan' }));
    expect(chip(/^loon loopt door/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Zet mijn wensen uit' })).toHaveFocus();
    expect(at()).toBe('/stappen?van=helpende&wens=alles');
  });

  test('a condition of the address is written beside the wishes, and only that', async () => {
    seedPlan(must('keepWage'));
    const { at } = await options('?van=helpende&wens=alles');
    await userEvent.click(chip(/^geen nachten/));
    expect(at()).toBe('/stappen?van=helpende&wens=alles&zonder=nacht');
  });

  test('all wishes go off and on with one press, and the focus stays on it', async () => {
    seedPlan(must('keepWage'));
    const { at } = await options('?van=helpende&wens=alles');
    await userEvent.click(await screen.findByRole('button', { name: 'Zet mijn wensen uit' }, PATIENT));
    expect(at()).toBe('/stappen?van=helpende&wens=alles&wensen=uit');
    expect(await line()).toHaveTextContent('Je wensen staan uit.');
    const on = screen.getByRole('button', { name: 'Zet mijn wensen aan' });
    expect(on).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Functie planner' })).toBeVisible();
    await userEvent.click(on);
    expect(at()).toBe('/stappen?van=helpende&wens=alles');
  });

  test('when a wish leaves nothing, it can rest, and the plan keeps it', async () => {
    seedPlan(must('maxMonths', 1));
    const { at } = await options('?van=helpende&wens=alles');
    expect(screen.getByText(/Je wens blijft in je plan staan/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zet “hooguit 1 maanden” uit' }));
    expect(screen.getByRole('heading', { name: 'Functie planner' })).toBeVisible();
    expect(at()).toBe('/stappen?van=helpende&wens=alles');
  });

  test('the most important wish chooses the list, until the address does', async () => {
    seedPlan(must('growth'));
    await options('?van=helpende');
    const wishes = within(screen.getByRole('navigation', { name: 'Wat zoek je?' }));
    expect(wishes.getByRole('link', { name: /^Doorgroeien/ })).toHaveAttribute('aria-current', 'true');
    expect(await line()).toHaveTextContent('Volgens jouw wensen: doorgroeien.');
  });

  test('a sector that the data do not know does not empty the screen', async () => {
    seedPlan({ kind: 'branch', id: 'bestaat-niet' }, { kind: 'avoid', id: 'ook-niet' });
    await options('?van=helpende&wens=alles');
    expect(screen.getByRole('heading', { name: 'Functie planner' })).toBeVisible();
  });

  test('take the conditions along to the route and to the role', async () => {
    await options('?van=helpende&wens=alles&maanden=24&heb=vig');
    expect(screen.getByRole('link', { name: 'Bekijk de route naar Functie planner' })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=planner&wens=alles&maanden=24&heb=vig',
    );
    expect(screen.getByRole('link', { name: 'Functie planner' })).toHaveAttribute(
      'href',
      '/functie/planner?van=helpende&wens=alles&maanden=24&heb=vig',
    );
    expect(await screen.findByRole('link', { name: 'Vergelijk met Functie planner' }, PATIENT)).toHaveAttribute(
      'href',
      '/vergelijk?functies=helpende,planner&van=helpende&wens=alles&maanden=24&heb=vig',
    );
  });

  test('without a role in the address my own is one tap away', async () => {
    seedPlan(MINE);
    await openScreen(<OptionsScreen />, '/stappen?wens=lichter');
    const mine = await screen.findByRole('link', { name: 'Begin bij mijn functie: Functie helpende' }, PATIENT);
    expect(mine).toHaveAttribute('href', '/stappen?wens=lichter&van=helpende');
  });
});

describe('a route', () => {
  test('goes around a step that a wish rules out, until the wish rests', async () => {
    seedPlan(must('keepWage'));
    const { at } = await openScreen(<RouteScreen />, '/route?van=helpende&naar=planner');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 stappen');
    expect(await line()).toHaveTextContent('Volgens jouw wensen: loon loopt door.');
    expect(screen.getAllByText('uit je wensen')[0]).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'verwijder loon loopt door' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 stap, ongeveer 2 maanden');
    expect(await line()).toHaveTextContent('Dit telt nu niet mee: loon loopt door.');
    expect(at()).toBe('/route?van=helpende&naar=planner');
  });

  test('takes its conditions back to the possibilities', async () => {
    await openScreen(<RouteScreen />, '/route?van=helpende&naar=planner&maanden=24&wens=alles');
    const more = await screen.findByText(/^Verander voorwaarden$/);
    await userEvent.click(more);
    expect(screen.getByRole('link', { name: /voorwaarden/i })).toHaveAttribute(
      'href',
      '/stappen?van=helpende&maanden=24&wens=alles',
    );
  });
});

describe('the map from here', () => {
  test('says which step does not fit a wish, and takes conditions along to the route', async () => {
    seedPlan(must('keepWage'));
    await openScreen(<HereScreen />, '/kaart?vanaf=helpende&maanden=24', ['here', 'filters', 'panel', 'plan']);
    expect(screen.getByText('past niet bij je wens: loon loopt door')).toBeVisible();
    expect(await line()).toHaveTextContent('Volgens jouw wensen: loon loopt door.');
    expect(screen.getByRole('link', { name: 'Route naar Functie planner' })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=planner&maanden=24',
    );
  });
});

describe('the start screen', () => {
  test('has no word for who has no plan', async () => {
    await openScreen(<StartScreen />, '/');
    expect(screen.queryByText(/Je bent|Mijn plan/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Ik begeleid iemand' })).toHaveAttribute('href', '/begeleiden');
  });

  test('leads who was here before on from their own role', async () => {
    seedPlan(MINE, must('keepWage'));
    await openScreen(<StartScreen />, '/');
    expect(await screen.findByText('Je bent Functie helpende.', {}, PATIENT)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk je stappen' })).toHaveAttribute('href', '/stappen?van=helpende');
    expect(screen.getByRole('link', { name: 'Mijn plan' })).toHaveAttribute('href', '/mijn');
  });
});
