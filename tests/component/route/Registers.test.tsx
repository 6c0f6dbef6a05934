// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { add, put } from '../../support/breakData';
import { months, step } from '../../support/records';
import { openRoute, serveData } from './openRoute';

// verzorgende to planner puts the register at risk; from planner one can come back, the long way or the short.
beforeAll(() =>
  serveData(
    put('roles/planner.json', 'steps[0].months', months(90)),
    add('roles/planner.json', 'steps', step('verzorgende', { kind: 'return', admissionNeeds: [['vig']] })),
  ),
);

const PATIENT = { timeout: 5000 };
const atEnd = async () =>
  within(await screen.findByRole('region', { name: 'Je registratie aan het einde van deze route' }, PATIENT));

test('at the end of a route the page says which registration is at risk, after which step, and the rule', async () => {
  await openRoute('?van=verzorgende&naar=planner');
  const end = await atEnd();
  expect(end.getByRole('heading', { name: 'Register zorgregister' })).toBeVisible();
  expect(end.getByText(/Zonder andere uren kan deze registratie vervallen/)).toBeVisible();
  expect(end.getByText(/Let op na stap 1/)).toBeVisible();
  expect(end.getByText('Anders vervalt je registratie.')).toBeVisible();
  expect(end.getByText('Deze titel blijft van jou, de hele route.')).toBeVisible();
});

test('each step tells its own effect in its card', async () => {
  await openRoute('?van=verzorgende&naar=planner');
  await atEnd();
  const steps = within(await screen.findByRole('region', { name: 'Stap voor stap' }));
  expect(steps.getByRole('heading', { name: 'Gevolg voor je registratie' })).toBeVisible();
  expect(steps.getByText('dit werk telt niet mee')).toBeVisible();
});

test('what one gets on a route is told as gained', async () => {
  await openRoute('?van=helpende&naar=verzorgende');
  const end = await atEnd();
  expect(end.getByText('Je krijgt deze registratie op deze route.')).toBeVisible();
  expect(end.getByText('Je krijgt deze titel op deze route.')).toBeVisible();
});

test('a route without registrations says so', async () => {
  await openRoute('?van=helpende&naar=planner');
  expect((await atEnd()).getByText('Op deze route speelt geen registratie die wij kennen.')).toBeVisible();
});
