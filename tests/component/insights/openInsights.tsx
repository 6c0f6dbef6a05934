import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { setUpLanguage } from '../../../src/i18n/setup';

/** Open one of the two screens about the whole, with the texts it is fetched with. */
export async function openInsights(Screen: ComponentType, search = '') {
  window.scrollTo = () => undefined;
  const i18n = await setUpLanguage('nl', ['insights', 'monitor']);
  const location = memoryLocation({ path: '/inzichten', searchPath: search, record: true });
  const view = render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <Screen />
      </Router>
    </I18nextProvider>,
  );
  return { location, ...view };
}

/** Catch what is saved as a file: name and text. */
export function catchFiles(): { readonly saved: { name: string; text: Promise<string> }[] } {
  const saved: { name: string; text: Promise<string> }[] = [];
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:here';
  };
  HTMLAnchorElement.prototype.click = function click() {
    if (last) saved.push({ name: this.download, text: readText(last) });
  };
  return { saved };
}

const readText = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
