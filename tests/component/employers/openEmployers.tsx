import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import type { Part } from '../../../src/i18n/types';
import { add, file, put } from '../../support/breakData';
import { anEmployer } from '../../support/employers';
import { serveData } from '../role/openRole';

/**
 * Three employers: De Linde (in the small data set) confirmed a role; De Eik is its neighbour in another branch; De Beuk is
 * in another municipality, with a former name in its note.
 */
export const serveEmployers = () =>
  serveData(
    add('vocabulary.json', 'sectors', { id: 'ghz', nl: 'Woord ghz', en: 'Word ghz' }),
    put('roles/planner.json', 'sectors', ['ghz']),
    file('employers/de-eik.json', anEmployer('de-eik', { name: 'De Eik', sectors: ['ghz'] })),
    file(
      'employers/de-beuk.json',
      anEmployer('de-beuk', {
        name: 'De Beuk',
        municipalities: ['Delft'],
        size: { value: 1200, unit: 'employees', asOf: '2024', sources: ['handboek-2024'], confidence: 'verified' },
        note: { nl: 'De Beuk heette eerder Olmenhof.', en: 'De Beuk was called Olmenhof before.' },
      }),
    ),
  );

/** Open a screen at an address, as somebody who follows a link does; gives the address of now. */
export async function openAt(path: string, searchPath: string, shown: ReactNode, parts: readonly Part[] = []) {
  window.scrollTo = () => undefined;
  // Compiled beforehand: a test waits for what a visitor waits for, not for the compiler.
  await import('../../../src/parts/employers/EmployersGate');
  await import('../../../src/parts/employers/NarrowingNote');
  const location = memoryLocation({ path, searchPath, record: true });
  render(
    <LanguageProvider languages={await setUpLanguage('nl', ['employers', 'own', ...parts])}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <Suspense fallback="wacht">{shown}</Suspense>
      </Router>
    </LanguageProvider>,
  );
  return () => location.history.at(-1);
}
