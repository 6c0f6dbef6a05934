// @vitest-environment jsdom
import { act, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doAgain } from '../../../src/app/doAgain';

function Form() {
  const [name, setName] = useState('');
  const [place, setPlace] = useState('');
  const [ticked, setTicked] = useState(false);
  const [pressed, setPressed] = useState(0);
  return (
    <form>
      <input aria-label="naam" value={name} onChange={(event) => setName(event.target.value)} />
      <select aria-label="plaats" value={place} onChange={(event) => setPlace(event.target.value)}>
        <option value="">overal</option>
        <option value="delft">Delft</option>
      </select>
      <input
        type="checkbox"
        aria-label="nacht"
        checked={ticked}
        onChange={(event) => setTicked(event.target.checked)}
      />
      <button type="button" onClick={() => setPressed((count) => count + 1)}>
        meer
      </button>
      <output>{`${name}|${place}|${ticked}|${pressed}`}</output>
    </form>
  );
}

const one = <T extends Element>(selector: string): T => document.querySelector<T>(selector) as T;
const shown = (): string => one('output').textContent ?? '';

function type(text: string): void {
  const field = one<HTMLInputElement>('[aria-label="naam"]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = `<div id="app">${renderToString(<Form />)}</div>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const takeOver = async () => {
  await act(async () => void hydrateRoot(one('#app'), <Form />));
  await act(async () => vi.advanceTimersByTime(500));
};

test('what was written, chosen, ticked and pressed before the app came counts once it has come', async () => {
  doAgain(document);
  type('ver');
  type('verzorgende');
  const place = one<HTMLSelectElement>('select');
  place.value = 'delft';
  place.dispatchEvent(new Event('change', { bubbles: true }));
  one<HTMLInputElement>('[type="checkbox"]').click();
  one<HTMLButtonElement>('button').click();
  one<HTMLButtonElement>('button').click();
  vi.advanceTimersByTime(1_000);
  expect(shown()).toBe('||false|0');
  await takeOver();
  expect(shown()).toBe('verzorgende|delft|true|2');
});

test('the twin: without it, the choice is lost', async () => {
  const place = one<HTMLSelectElement>('select');
  place.value = 'delft';
  place.dispatchEvent(new Event('change', { bubbles: true }));
  await takeOver();
  expect(shown()).toBe('||false|0');
});

test('what is chosen and pressed in the very moment of taking over counts, once', async () => {
  doAgain(document);
  await act(async () => {
    hydrateRoot(one('#app'), <Form />);
    const place = one<HTMLSelectElement>('select');
    place.value = 'delft';
    place.dispatchEvent(new Event('change', { bubbles: true }));
    one<HTMLButtonElement>('button').click();
  });
  await act(async () => vi.advanceTimersByTime(500));
  expect(shown()).toBe('|delft|false|1');
});

test('a field that is put back while it is taken over gets what was chosen again', () => {
  doAgain(document);
  const place = one<HTMLSelectElement>('select');
  const heard: string[] = [];
  place.addEventListener('change', () => heard.push(place.value));
  place.value = 'delft';
  place.dispatchEvent(new Event('change', { bubbles: true }));
  // As a browser shows it: taken over because of this, and back at what the app knows.
  Object.assign(place, { __reactFiber$test: { flags: 0, return: null, alternate: null }, value: '' });
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['delft', 'delft']);
  expect(place.value).toBe('delft');
});

test('what is done after the app has come is done once', async () => {
  doAgain(document);
  await takeOver();
  await act(async () => one<HTMLButtonElement>('button').click());
  await act(async () => vi.advanceTimersByTime(2_000));
  expect(shown()).toBe('||false|1');
});

test('a control that is gone by then is let go', async () => {
  doAgain(document);
  one<HTMLButtonElement>('button').click();
  vi.advanceTimersByTime(200);
  document.body.innerHTML = '';
  expect(() => vi.advanceTimersByTime(2_000)).not.toThrow();
});
