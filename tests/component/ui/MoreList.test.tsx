// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { setUpLanguage } from '../../../src/i18n/setup';
import { MoreList } from '../../../src/ui/MoreList';

async function show(count: number, first: number) {
  const i18n = await setUpLanguage('nl');
  const items = Array.from({ length: count }, (_, index) => `stap ${index + 1}`);
  render(
    <I18nextProvider i18n={i18n}>
      <MoreList items={items} first={first} keyOf={(item) => item} of="stappen">
        {(item) => item}
      </MoreList>
    </I18nextProvider>,
  );
}

test('shows the first items, then all, and moves focus to the first new one', async () => {
  await show(9, 6);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  await userEvent.click(screen.getByRole('button', { name: /^Toon er nog 3\s?\(stappen\)$/ }));
  expect(screen.getAllByRole('listitem')).toHaveLength(9);
  expect(screen.getByText('stap 7')).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test('one item more is shown at once', async () => {
  await show(7, 6);
  expect(screen.getAllByRole('listitem')).toHaveLength(7);
  expect(screen.queryByRole('button')).toBeNull();
});
