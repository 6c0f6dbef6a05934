// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import type { Role } from '../../../src/core/model/graph';
import { StayCard } from '../../../src/features/options/StayCard';
import { setUpLanguage } from '../../../src/i18n/setup';
import { aRole, graphOf, roleIn } from '../../support/graph';

const role = (over: Partial<Role> = {}) => roleIn(graphOf({ roles: [aRole('helpende').with(over)] }), 'helpende');

async function open(over: Partial<Role>, lighter: boolean) {
  const i18n = await setUpLanguage('nl');
  render(
    <I18nextProvider i18n={i18n}>
      <StayCard role={role(over)} lighter={lighter} beside={[]} />
    </I18nextProvider>,
  );
}

const link = () => screen.queryByRole('link', { name: 'Bekijk de cao: afspraken tot je pensioen' });

test('who looks for lighter work can also stay: the deals of the agreement are one link away', async () => {
  await open({}, true);
  expect(link()).toHaveAttribute('href', '/functie/helpende#pensioen');
  expect(screen.getByText(/niet over jouw gezondheid/)).toBeVisible();
});

test('with another wish it says nothing about heavy work', async () => {
  await open({}, false);
  expect(link()).toBeNull();
  expect(screen.queryByText(/niet over jouw gezondheid/)).toBeNull();
});

test('work without an agreement has no deals to link to', async () => {
  await open({ pay: null, payUnknown: 'no-agreement' }, true);
  expect(link()).toBeNull();
  expect(screen.getByText(/niet over jouw gezondheid/)).toBeVisible();
});
