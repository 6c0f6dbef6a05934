// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, createRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import RolePanel from '../../../src/features/map/panel/RolePanel';
import { setUpLanguage } from '../../../src/i18n/setup';
import { useNetwork } from '../../../src/state/network';
import { file, put } from '../../support/breakData';
import { role, step, strain } from '../../support/records';
import { failOnce, serveData } from '../role/openRole';

const STOPS = Array.from({ length: 9 }, (_, index) => `halte-${index + 1}`);

beforeAll(() =>
  serveData(
    put('roles/planner.json', 'strain', strain({ emotional: 4 })),
    put('roles/planner.json', 'pay', { unknown: 'no-agreement' }),
    put('roles/planner.json', 'steps', []),
    put('roles/planner.json', 'deadEnd', { nl: 'Hier stopt het.', en: 'It stops here.' }),
    ...STOPS.map((id) => file(`roles/${id}.json`, role(id, { steps: [step('helpende', { kind: 'return' })] }))),
    put(
      'roles/verzorgende.json',
      'steps',
      STOPS.map((id) => step(id, { kind: 'lighter' })),
    ),
  ),
);

type Asked = { mine?: string; into?: boolean; language?: 'nl' | 'en' };
type PanelProps = ComponentProps<typeof RolePanel>;

/** The panel for roles by id, as the map gives them from its address. */
function PanelOf({ id, mine, ...rest }: Omit<PanelProps, 'role' | 'mine'> & { id: string; mine: string | undefined }) {
  const { byId } = useNetwork().graph;
  const chosen = byId.get(id);
  if (!chosen) throw new Error(`the test data has no ${id}`);
  return <RolePanel role={chosen} mine={byId.get(mine ?? '') ?? null} {...rest} />;
}

async function openPanel(id: string, { mine, into = false, language = 'nl' }: Asked = {}) {
  const i18n = await setUpLanguage(language, ['panel']);
  const { hook, searchHook } = memoryLocation({ path: '/kaart' });
  const told = { onShowInto: vi.fn(), onChoose: vi.fn(), onMine: vi.fn(), onClose: vi.fn() };
  const headingRef = createRef<HTMLHeadingElement>();
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={hook} searchHook={searchHook}>
        <PanelOf id={id} mine={mine} showsInto={into} headingRef={headingRef} {...told} />
      </Router>
    </I18nextProvider>,
  );
  return { ...told, headingRef };
}

describe('the head', () => {
  test('says where the role lies, what it is called and what one does', async () => {
    const { headingRef, onClose } = await openPanel('verzorgende');
    const heading = screen.getByRole('heading', { level: 2, name: 'Functie verzorgende' });
    expect(headingRef.current).toBe(heading);
    expect(screen.getByText('verzorging').parentElement).toHaveTextContent('verzorging · mbo-3 · Woord vvt');
    expect(await screen.findByText('Je helpt mensen.')).toBeVisible();
    expect(screen.queryByText('Je bent nu hier')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('details that fail to load can be asked again, and the rest stays in use', async () => {
    failOnce('roles/halte-9.json');
    await openPanel('halte-9');
    expect(await screen.findByRole('alert')).toHaveTextContent('konden niet laden');
    expect(screen.getByRole('button', { name: 'Functie helpende' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Je helpt mensen.')).toBeVisible();
  });
});

test('the lenses say light for the body and heavy for the head side by side', async () => {
  await openPanel('planner');
  const lenses = within(screen.getByRole('region', { name: 'Krapte, zwaarte en doorgroei' }));
  expect(lenses.getByText('licht').parentElement).toHaveTextContent('Zwaar voor je hoofd. stand 0.');
  expect(lenses.getByText('0 functies binnen 4 jaar')).toBeVisible();
  expect(await lenses.findByText('(Krapte)', { exact: false })).toBeInTheDocument();
  // Each of the three says how sure it is.
  expect(lenses.getAllByText('schatting')).toHaveLength(3);
});

describe('the steps', () => {
  test('a step tells how long, what changes and what kind it is, and can be chosen', async () => {
    const { onChoose } = await openPanel('helpende');
    const steps = within(screen.getByRole('region', { name: 'Verder vanaf hier' }));
    const planner = steps.getByRole('button', { name: 'Functie planner' });
    expect(planner.closest('li')).toHaveTextContent(
      '1 tot 3 maanden inwerken · veel lichter · veel zwaarder voor je hoofd · loon niet bekend · woord lighter',
    );
    await userEvent.click(planner);
    expect(onChoose).toHaveBeenCalledWith('planner');
  });

  test('six show at first; the rest on request, and focus goes to the first new one', async () => {
    await openPanel('verzorgende');
    const steps = within(screen.getByRole('region', { name: 'Verder vanaf hier' }));
    expect(steps.getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(steps.getByRole('button', { name: /^Toon er nog 3/ }));
    expect(steps.getAllByRole('listitem')).toHaveLength(9);
    expect(steps.getAllByRole('listitem')[6]).toHaveFocus();
  });

  test('the two directions say how many steps they hold; the other one is asked for', async () => {
    const { onShowInto } = await openPanel('verzorgende');
    expect(screen.getByRole('radio', { name: 'Verder vanaf hier 9' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Stappen hierheen 1' }));
    expect(onShowInto).toHaveBeenCalledWith(true);
  });

  test('steps to here start at other roles', async () => {
    const { onChoose } = await openPanel('verzorgende', { into: true });
    const steps = within(screen.getByRole('region', { name: 'Stappen hierheen' }));
    await userEvent.click(steps.getByRole('button', { name: 'Functie helpende' }));
    expect(onChoose).toHaveBeenCalledWith('helpende');
  });

  test('a dead end says so, says why, and leads on', async () => {
    await openPanel('planner');
    expect(await screen.findByText('Hier stopt het.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk wat je wel kunt doen' })).toHaveAttribute(
      'href',
      '/stappen?van=planner',
    );
  });

  test('a role that nothing leads to says so', async () => {
    await openPanel('winkel', { into: true });
    expect(screen.getByText('Wij kennen nog geen stap naar deze functie.')).toBeVisible();
  });
});

describe('what one can do', () => {
  const link = (name: string) => screen.queryByRole('link', { name })?.getAttribute('href') ?? null;

  test('with no role of my own: read, go on, and make it mine', async () => {
    const { onMine } = await openPanel('helpende');
    expect(link('Bekijk de hele functie')).toBe('/functie/helpende');
    expect(link('Alle stappen hiervandaan')).toBe('/stappen?van=helpende');
    expect(link('Route hierheen')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Zet als mijn functie' }));
    expect(onMine).toHaveBeenCalledWith('helpende');
  });

  test('from my own role there is a route to here', async () => {
    await openPanel('verzorgende', { mine: 'helpende' });
    expect(link('Route hierheen')).toBe('/route?van=helpende&naar=verzorgende');
  });

  test('on my own role the panel says that I am here, and offers my steps', async () => {
    await openPanel('helpende', { mine: 'helpende' });
    expect(screen.getByText('Je bent nu hier')).toBeVisible();
    expect(link('Teken mijn stappen')).toBe('/kaart?vanaf=helpende');
    expect(screen.queryByRole('button', { name: 'Zet als mijn functie' })).toBeNull();
    expect(link('Route hierheen')).toBeNull();
  });
});

describe('comparing', () => {
  test('with my own role: differences in a table, what is equal folded, unknown said', async () => {
    await openPanel('planner', { mine: 'helpende' });
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met mijn functie' }));
    const table = screen.getByRole('table', { name: 'Verschillen tussen Functie helpende en Functie planner' });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(row(/^Lichaam/)).toHaveTextContent(/veel lichter.*zeer zwaar.*licht/);
    expect(row(/^emotional/)).toHaveTextContent(/veel zwaarder.*1 van 4.*4 van 4/);
    expect(row(/^Avonden/)).toHaveTextContent(/ja.*nee/);
    expect(row(/^Loon/)).toHaveTextContent(/niet bekend/);
    expect(within(table).queryByRole('row', { name: /^Krapte/ })).toBeNull();
    const fold = screen.getByText(/dingen zijn gelijk$/).closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('Krapte: veel werk');
  });

  test('pay is told in words, with the amounts on request', async () => {
    await openPanel('verzorgende', { mine: 'helpende' });
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met mijn functie' }));
    const pay = screen.getByRole('row', { name: /^Loon/ });
    expect(pay).toHaveTextContent('hoger');
    const amounts = within(pay).getByText('Toon de bedragen');
    expect(amounts.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(amounts);
    expect(pay).toHaveTextContent(/€.2\.400 tot €.3\.200/);
  });

  test('what one takes along, learns and uses less, in words', async () => {
    await openPanel('planner', { mine: 'verzorgende' });
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met mijn functie' }));
    const part = async (name: string) => (await screen.findByRole('heading', { level: 4, name })).parentElement;
    expect(await part('Dit neem je mee')).toHaveTextContent('Woord gesprekken');
    expect(await part('Dit leer je')).toHaveTextContent('Woord plannen');
    expect(await part('Dit gebruik je minder')).toHaveTextContent('Woord basiszorg');
    expect(await part('Registratie die je niet meer nodig hebt')).toHaveTextContent('Woord big-art34');
  });

  test('without a role of my own the panel asks with which one; Escape in its list is spent there', async () => {
    await openPanel('helpende');
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met een andere functie' }));
    const field = screen.getByRole('combobox', { name: 'Vergelijk met welke functie?' });
    await userEvent.type(field, 'verzorgende');
    const isKept = vi.fn();
    const listen = (event: KeyboardEvent) => isKept(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('{Escape}');
    expect(isKept).toHaveBeenLastCalledWith(true);
    document.removeEventListener('keydown', listen);
    await userEvent.type(field, '{backspace}');
    await userEvent.click(await screen.findByRole('option', { name: /^Functie verzorgende/ }));
    expect(
      screen.getByRole('table', { name: 'Verschillen tussen Functie helpende en Functie verzorgende' }),
    ).toBeVisible();
  });
});

test('in English the panel is English', async () => {
  await openPanel('helpende', { language: 'en', mine: 'helpende' });
  expect(await screen.findByText('You help people.')).toBeVisible();
  expect(screen.getByText('You are here now')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Onward from here 2' })).toBeChecked();
});
