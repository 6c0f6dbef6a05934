// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { EachAlone, PartBoundary } from '../../../src/ui/PartBoundary';

let isBroken = true;

/** A part that crashes as long as it is broken. */
function Shaky({ name }: { name: string }) {
  if (isBroken) throw new Error(`planted: ${name}`);
  return <p>{name} werkt</p>;
}

beforeEach(() => {
  isBroken = true;
  // React tells the console what was caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

async function open(children: ReactNode) {
  render(
    <LanguageProvider languages={await setUpLanguage('nl')}>
      <main>{children}</main>
    </LanguageProvider>,
  );
}

test('a part that crashes leaves what stands beside it, says so, and is asked again on request', async () => {
  await open(
    <EachAlone>
      <p>ervoor</p>
      <Shaky name="deel" />
      {null}
      <p>erna</p>
    </EachAlone>,
  );
  expect(screen.getByText('ervoor')).toBeVisible();
  expect(screen.getByText('erna')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Dit deel werkt nu niet.');
  // Still broken: no loop, the line is there again.
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(screen.getByText('deel werkt')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('one press asks again for every part that failed', async () => {
  await open(
    <>
      <PartBoundary>
        <Shaky name="een" />
      </PartBoundary>
      <PartBoundary isSmall>
        <Shaky name="twee" />
      </PartBoundary>
    </>,
  );
  const buttons = screen.getAllByRole('button', { name: 'Probeer opnieuw' });
  expect(buttons).toHaveLength(2);
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  isBroken = false;
  await userEvent.click(buttons[1] as HTMLElement);
  expect(screen.getByText('een werkt')).toBeVisible();
  expect(screen.getByText('twee werkt')).toBeVisible();
});

test('something else can stand there instead, and nothing where nothing is right', async () => {
  await open(
    <>
      <PartBoundary instead="de tekst zelf">
        <Shaky name="een" />
      </PartBoundary>
      <PartBoundary instead={null}>
        <Shaky name="twee" />
      </PartBoundary>
    </>,
  );
  expect(screen.getByRole('main')).toHaveTextContent(/^de tekst zelf$/);
});

test('without a boundary the same crash takes the screen along', async () => {
  await expect(open(<Shaky name="alles" />)).rejects.toThrow('planted: alles');
});
