import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import RouteScreen from '../../../src/features/route/RouteScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { type Break, broken } from '../../support/breakData';

/** Serve a small data set to the app as the server would, and open the network of roles. */
export async function serveData(...changes: readonly Break[]): Promise<void> {
  const { data, problems } = validate(broken(...changes));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!data) throw new Error(`test data: ${JSON.stringify(errors)}`);
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
}

/** Open the route page at an address, as somebody who follows a link does. */
export async function openRoute(query: string, language: 'nl' | 'en' = 'nl') {
  window.scrollTo = () => undefined;
  // The late part of the page is read beforehand: a busy machine may need seconds to compile it.
  await import('../../../src/features/route/RouteRegisters');
  const i18n = await setUpLanguage(language);
  const location = memoryLocation({ path: `/route${query}`, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <RouteScreen />
      </Router>
    </I18nextProvider>,
  );
  return { at: () => location.history.at(-1) };
}
