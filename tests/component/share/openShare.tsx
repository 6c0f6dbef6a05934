import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/model';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { changePlan } from '../../../src/state/plan/changePlan';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { broken } from '../../support/breakData';

const nothing = usePlanStore.getState();

/** Serve a small data set, and stand in for what jsdom lacks: modal dialogs and files that are handed out. */
export async function serve(): Promise<void> {
  const { data } = validate(broken());
  if (!data) throw new Error('test data');
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  window.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  await openNetwork();
}

/** The reader's own plan of now. */
export async function own(...items: readonly PlanItem[]): Promise<void> {
  usePlanStore.setState(nothing, true);
  if (items.length > 0) await changePlan(...items.map((set) => ({ set })));
}

/** What the own plan says, without stamps. */
export const kept = (): readonly unknown[] =>
  [...usePlanStore.getState().records.values()]
    .filter((record) => !('gone' in record))
    .map(({ since: _since, at: _at, ...item }) => item)
    .sort((a, b) => (`${a.kind}:${a.id}` < `${b.kind}:${b.id}` ? -1 : 1));

export async function show(what: ReactNode, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const languages = await setUpLanguage(language, ['share', 'plan']);
  render(<LanguageProvider languages={languages}>{what}</LanguageProvider>);
}
