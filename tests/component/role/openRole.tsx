import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import RoleScreen from '../../../src/features/role/RoleScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { type Break, broken } from '../../support/breakData';

/** Files that fail to load as many times as asked, by the end of their name. */
const failures = new Map<string, number>();

/** Serve a small data set to the app as the server would, and open the network of roles. */
export async function serveData(...changes: readonly Break[]): Promise<void> {
  const { data, problems } = validate(broken(...changes));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!data) throw new Error(`test data: ${JSON.stringify(errors)}`);
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    const left = name ? (failures.get(name) ?? 0) : 0;
    if (name && left > 0) {
      failures.set(name, left - 1);
      return new Response('', { status: 503 });
    }
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  // Compiled beforehand: a test waits for what a visitor waits for, not for the compiler.
  await import('../../../src/features/role/RoleMore');
  await openNetwork();
}

export const failOnce = (file: string): void => void failures.set(file, 1);

/** Open the page of one role, as somebody who follows a link does. */
export async function openRole(id: string, language: 'nl' | 'en' = 'nl') {
  window.scrollTo = () => undefined;
  // The late part of the page is read beforehand: a busy machine may need seconds to compile it.
  await import('../../../src/features/role/RoleMore');
  const i18n = await setUpLanguage(language);
  const location = memoryLocation({ path: `/functie/${id}`, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <RoleScreen id={id} />
      </Router>
    </I18nextProvider>,
  );
  return location;
}
