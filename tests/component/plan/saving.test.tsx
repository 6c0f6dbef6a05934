// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LatePiece } from '../../../src/parts/plan/LatePiece';
import MineToggle from '../../../src/parts/plan/MineToggle';
import RolePlan from '../../../src/parts/plan/RolePlan';
import { SaveRole } from '../../../src/parts/plan/SaveRole';
import SaveRoute from '../../../src/parts/plan/SaveRoute';
import { useNetwork } from '../../../src/state/network';
import { changePlan } from '../../../src/state/plan/changePlan';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { seedPlan } from '../../support/seedPlan';
import { serveData } from '../route/openRoute';
import { openScreen } from './openScreen';

vi.mock('../../../src/state/plan/changePlan', () => ({ changePlan: vi.fn() }));
vi.setConfig({ testTimeout: 30_000 });

/** What a press asks for is put on the screens at once, as keeping it would. */
const keep = vi.mocked(changePlan);

beforeAll(() => serveData());
beforeEach(async () => {
  const { openKeeper } = await import('../../../src/state/plan/keeper');
  keep.mockImplementation(async (...changes) => openKeeper().change(changes));
});
afterEach(() => {
  localStorage.clear();
  act(() => {
    seedPlan();
    usePlanStore.setState({ isShared: false, notices: [] });
  });
});

const note = () => screen.getByRole('status');
const roles = () => usePlanStore.getState().plan.roles.map(({ id, note: words }) => [id, words]);

test('the first thing saved tells where it is kept, and who sees it', async () => {
  await openScreen(<SaveRole id="planner" />, '/functie/planner');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar Functie planner' }));
  expect(await screen.findByRole('button', { name: 'Bewaard in je plan (haal weg: Functie planner)' })).toHaveFocus();
  expect(note()).toHaveTextContent('Bewaard op dit apparaat. Wie dit apparaat ook gebruikt, kan het zien. Mijn plan');
  expect(screen.getByRole('link', { name: 'Mijn plan' })).toHaveAttribute('href', '/mijn#bewaard');
  expect(roles()).toEqual([['planner', undefined]]);
});

test('on a shared computer it does not promise more than the tab', async () => {
  await openScreen(<SaveRole id="planner" />, '/functie/planner?computer=gedeeld');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(await screen.findByText(/Sluit je het tabblad, dan is het weg/)).toBeVisible();
});

test('when storage is full it does not promise the device', async () => {
  keep.mockImplementation(async () => act(() => usePlanStore.setState({ notices: [{ kind: 'full' }] })));
  await openScreen(<SaveRole id="planner" />, '/functie/planner');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(note()).toHaveTextContent('Bewaard in dit tabblad. Sluit je het tabblad, dan is het weg.');
});

test('a tab that is shared stays so, also at an address that does not say it', async () => {
  keep.mockResolvedValue();
  act(() => usePlanStore.setState({ isShared: true }));
  await openScreen(<SaveRole id="planner" />, '/functie/planner');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(note()).toHaveTextContent('Bewaard in dit tabblad. Sluit je het tabblad, dan is het weg.');
});

test('what is taken away by mistake comes back with its note', async () => {
  seedPlan({ kind: 'role', id: 'planner', note: 'Vraag Anja' });
  await openScreen(<SaveRole id="planner" />, '/functie/planner');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaard in je plan/ }));
  expect(note()).toHaveTextContent('Niet meer bewaard');
  expect(roles()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(roles()).toEqual([['planner', 'Vraag Anja']]);
  expect(note()).toHaveTextContent('Bewaard');
});

test('a failure is told beside the button, and the next press tries again', async () => {
  keep.mockRejectedValueOnce(new Error('offline'));
  await openScreen(<SaveRole id="planner" />, '/functie/planner');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(note()).toHaveTextContent('Bewaren lukte niet. Probeer het opnieuw.');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar / }));
  expect(await screen.findByRole('button', { name: /^Bewaard/ })).toBeVisible();
});

test('a route is saved as its chain of roles', async () => {
  await openScreen(<SaveRoute roles={['helpende', 'verzorgende', 'planner']} />, '/route');
  const name = 'Bewaar route van Functie helpende naar Functie planner';
  await userEvent.click(screen.getByRole('button', { name }));
  expect(usePlanStore.getState().plan.routes.map(({ id }) => id)).toEqual(['helpende.verzorgende.planner']);
});

test('my own role is a switch', async () => {
  await openScreen(<MineToggle id="helpende" />, '/stappen?van=helpende');
  const mine = screen.getByRole('button', { name: 'Dit is mijn functie' });
  expect(mine).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(mine);
  expect(mine).toHaveAttribute('aria-pressed', 'true');
  expect(usePlanStore.getState().plan.about.role).toBe('helpende');
  await userEvent.click(mine);
  expect(usePlanStore.getState().plan.about.role).toBeUndefined();
});

function Planner() {
  const role = useNetwork().graph.byId.get('planner');
  return role ? <RolePlan role={role} /> : null;
}

test('a role page compares with my role, or with the one that I came from', async () => {
  seedPlan({ kind: 'about', id: 'role', value: 'helpende' });
  await openScreen(<Planner />, '/functie/planner');
  expect(screen.getByRole('link', { name: 'Vergelijk met mijn functie' })).toHaveAttribute(
    'href',
    '/vergelijk?functies=helpende,planner',
  );
  expect(screen.queryByRole('button', { name: 'Dit is mijn functie' })).toBeNull();
  await openScreen(<Planner />, '/functie/planner?van=verzorgende');
  expect(screen.getByRole('link', { name: 'Vergelijk met Functie verzorgende' })).toHaveAttribute(
    'href',
    '/vergelijk?functies=verzorgende,planner&van=verzorgende',
  );
});

const fetched = { piece: true };
function Piece() {
  if (!fetched.piece) throw new Error('not fetched');
  return <p>daar is het</p>;
}

test('a piece that does not come leaves the page alone, and can be asked for again', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fetched.piece = false;
  const page = (
    <>
      <h1>De pagina</h1>
      <LatePiece room="row">
        <Piece />
      </LatePiece>
    </>
  );
  await openScreen(page, '/');
  expect(screen.getByRole('heading', { name: 'De pagina' })).toBeVisible();
  fetched.piece = true;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(screen.getByText('daar is het')).toBeVisible();
  quiet.mockRestore();
});
