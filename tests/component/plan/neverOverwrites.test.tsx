// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import ToSheet from '../../../src/parts/plan/ToSheet';
import { changePlan } from '../../../src/state/plan/changePlan';
import { PLAN_KEY } from '../../../src/state/plan/device/keys';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { putRecords } from '../../../src/state/plan/putRecords';

const ROLES = ['verzorgende-ig', 'doktersassistent-huisartsenzorg'];
const routeNow = () => usePlanStore.getState().plan.routes.find(({ id }) => id === ROLES.join('.'));

test('a saved route that goes on the sheet keeps its note; one that is new is saved', async () => {
  const languages = await setUpLanguage('nl', ['sheet']);
  await changePlan({ set: { kind: 'route', id: ROLES.join('.'), note: 'Vraag Fatima.' } });
  const user = userEvent.setup();
  const { rerender } = render(
    <LanguageProvider languages={languages}>
      <ToSheet roles={ROLES} />
    </LanguageProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Zet op het gespreksblad' }));
  await waitFor(() => expect(window.location.pathname).toBe('/gespreksblad'));
  expect(routeNow()?.note).toBe('Vraag Fatima.');
  rerender(
    <LanguageProvider languages={languages}>
      <ToSheet roles={[...ROLES, 'poh-somatiek']} />
    </LanguageProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Zet op het gespreksblad' }));
  await waitFor(() => expect(usePlanStore.getState().plan.routes).toHaveLength(2));
});

test('a change that was thought up while the plan could not be read fails once, and the plan is there then', async () => {
  const unread = () => usePlanStore.setState({ notices: [{ kind: 'not-loaded' }] });
  await changePlan({ set: { kind: 'about', id: 'role', value: 'helpende' } });
  unread();
  await expect(changePlan({ set: { kind: 'about', id: 'role', value: 'planner-roosteraar' } })).rejects.toThrow();
  expect(usePlanStore.getState().plan.about.role).toBe('helpende');
  unread();
  await expect(putRecords(new Map())).rejects.toThrow();
});

test('what is changed while the page is hidden stands on the device at once', async () => {
  await changePlan({ set: { kind: 'note', id: 'talk:start', text: 'eerst' } });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  await changePlan({ set: { kind: 'note', id: 'talk:start', text: 'op de valreep' } });
  expect(localStorage.getItem(PLAN_KEY)).toContain('op de valreep');
  Reflect.deleteProperty(document, 'visibilityState');
});
