// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

/** A visit of its own: where it started is remembered once per visit. */
async function visit() {
  vi.resetModules();
  const { LanguageProvider } = await import('../../../src/i18n/LanguageProvider');
  const { setUpLanguage } = await import('../../../src/i18n/setup');
  const { Page } = await import('../../../src/ui/Page');
  const { goToHeading } = await import('../../../src/ui/pageHeading');
  const languages = await setUpLanguage('nl');
  const open = (title: string) =>
    render(
      <LanguageProvider languages={languages}>
        <Page title={title} heading={title}>
          <p>tekst</p>
        </Page>
      </LanguageProvider>,
    );
  return { open, goToHeading };
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

const heading = () => screen.getByRole('heading', { level: 1 });

test('the first page leaves the focus where it is; the next one takes it', async () => {
  const { open } = await visit();
  const first = open('Eerste');
  expect(document.activeElement).toBe(document.body);
  first.unmount();
  open('Tweede');
  expect(document.activeElement).toBe(heading());
});

test('reading goes on at the heading that stands there', async () => {
  const { open, goToHeading } = await visit();
  open('Eerste');
  goToHeading();
  expect(document.activeElement).toBe(heading());
});

test('reading goes on at the heading of a first page that is still on its way', async () => {
  const { open, goToHeading } = await visit();
  goToHeading();
  open('Eerste');
  expect(document.activeElement).toBe(heading());
});
