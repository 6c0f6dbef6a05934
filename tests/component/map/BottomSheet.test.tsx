// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test, vi } from 'vitest';
import BottomSheet from '../../../src/features/map/panel/BottomSheet';
import { setUpLanguage } from '../../../src/i18n/setup';
import { useIsPhone } from '../../../src/ui/useMedia';

function Screen({ onClose }: { onClose: () => void }) {
  const [isHigh, setHigh] = useState(false);
  return (
    <>
      <button type="button">Op de kaart</button>
      <BottomSheet label="Verzorgende" isHigh={isHigh} onHeight={setHigh} onClose={onClose}>
        <p>Inhoud</p>
      </BottomSheet>
    </>
  );
}

async function openSheet() {
  const i18n = await setUpLanguage('nl', ['panel']);
  const onClose = vi.fn();
  render(
    <I18nextProvider i18n={i18n}>
      <Screen onClose={onClose} />
    </I18nextProvider>,
  );
  return onClose;
}

const handle = () => screen.getByRole('button', { name: /^(Groter|Kleiner)$/ });

function drag(fromY: number, toY: number) {
  fireEvent.pointerDown(handle(), { button: 0, clientY: fromY });
  fireEvent.pointerMove(handle(), { clientY: toY });
  fireEvent.pointerUp(handle(), { clientY: toY });
  // What a browser sends after the pointer lets go of a button.
  fireEvent.click(handle(), { detail: 1 });
}

describe('the sheet', () => {
  test('is a named region whose handle says what it does', async () => {
    await openSheet();
    expect(screen.getByRole('region', { name: 'Verzorgende' })).toHaveTextContent('Inhoud');
    expect(handle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(handle());
    expect(handle()).toHaveAccessibleName('Kleiner');
    expect(handle()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    expect(handle()).toHaveAccessibleName('Groter');
  });

  test('can be dragged up and down; the click after it does not turn it back', async () => {
    await openSheet();
    drag(600, 300);
    expect(handle()).toHaveAttribute('aria-expanded', 'true');
    drag(100, 400);
    expect(handle()).toHaveAttribute('aria-expanded', 'false');
  });

  test('a short drag changes nothing, and a finger that trembles is a press', async () => {
    await openSheet();
    drag(600, 580);
    expect(handle()).toHaveAttribute('aria-expanded', 'false');
    drag(600, 597);
    expect(handle()).toHaveAttribute('aria-expanded', 'true');
  });

  test('a drag that is broken off leaves the height', async () => {
    await openSheet();
    fireEvent.pointerDown(handle(), { button: 0, clientY: 600 });
    fireEvent.pointerMove(handle(), { clientY: 300 });
    fireEvent.pointerCancel(handle());
    expect(screen.getByRole('region')).not.toHaveAttribute('style', expect.stringContaining('block-size'));
    expect(handle()).toHaveAttribute('aria-expanded', 'false');
  });

  test('Escape closes, also from the map; the map is not shut off', async () => {
    const onClose = await openSheet();
    await userEvent.click(screen.getByRole('button', { name: 'Op de kaart' }));
    expect(screen.getByRole('button', { name: 'Op de kaart' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

const Shown = () => <p>{useIsPhone() ? 'telefoon' : 'breed'}</p>;

test('the sheet has a button to close it', async () => {
  const onClose = await openSheet();
  await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
  expect(onClose).toHaveBeenCalledOnce();
});

describe('the phone width', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is wide where the browser cannot tell', () => {
    vi.stubGlobal('matchMedia', undefined);
    render(<Shown />);
    expect(screen.getByText('breed')).toBeVisible();
  });

  test('follows the screen', () => {
    const list = Object.assign(new EventTarget(), { matches: true });
    vi.stubGlobal('matchMedia', () => list);
    render(<Shown />);
    expect(screen.getByText('telefoon')).toBeVisible();
  });
});
