import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { PlanItem } from '../../../src/core/plan/model';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { changePlan } from '../../../src/state/plan/changePlan';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { dataSet, toFiles } from '../../support/dataSet';

const redirect = (from: string, ...to: string[]) => ({
  from,
  to,
  date: '2026-11',
  reason: { nl: 'Anders ingedeeld.', en: 'Arranged anew.' },
});

/**
 * Serve the small data set, and open the network of its roles. Once per test file. Former roles: "hulp" was renamed,
 * "allround" was split, "portier" has gone.
 */
export async function openSmallNetwork(): Promise<void> {
  window.scrollTo = () => undefined;
  const small = dataSet();
  small.set('redirects.json', [
    redirect('allround', 'helpende', 'planner'),
    redirect('hulp', 'helpende'),
    redirect('portier'),
  ]);
  const { data } = validate(toFiles(small));
  if (!data) throw new Error('the test data has errors');
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
}

/** The plan as it is now. */
export const plan = () => usePlanStore.getState().plan;

/** Take everything out of the plan. */
export async function emptyPlan(): Promise<void> {
  localStorage.clear();
  const records = [...usePlanStore.getState().records.values()];
  await act(() => changePlan(...records.map(({ kind, id }) => ({ remove: { kind, id } }))));
}

/** Put things in the plan, as if they had been saved before. */
export const given = (...items: readonly PlanItem[]) => act(() => changePlan(...items.map((item) => ({ set: item }))));

/** Show a piece of a screen that changes the plan. */
export async function show(piece: ReactElement, language: 'nl' | 'en' = 'nl', search = ''): Promise<void> {
  const i18n = await setUpLanguage(language, ['plan', 'mine', 'share', 'roleMore', 'ways']);
  const location = memoryLocation({ path: '/mijn', searchPath: search, record: true });
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          {piece}
        </Router>
      </I18nextProvider>,
    );
  });
}
