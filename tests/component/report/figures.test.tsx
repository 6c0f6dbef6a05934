// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import EmployerScreen from '../../../src/features/employers/EmployerScreen';
import MonitorScreen from '../../../src/features/insights/monitor/MonitorScreen';
import LearningScreen from '../../../src/features/learning/LearningScreen';
import RegionScreen from '../../../src/features/region/RegionScreen';
import ReportScreen from '../../../src/features/report/ReportScreen';
import ThemesScreen from '../../../src/features/themes/ThemesScreen';
import { add, file } from '../../support/breakData';
import { anEmployer } from '../../support/employers';
import { theme } from '../../support/theme';
import { openAt } from '../own/openOwn';
import { openRole, serveData } from '../role/openRole';
import { openRoute } from '../route/openRoute';
import { figuresShown, openAll } from './openFigures';

beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await serveData(
    add('regions/nederland.json', 'facts', {
      id: 'raming',
      topic: 'tekort-prognose',
      area: { nl: 'Nederland', en: 'The Netherlands' },
      value: 135000,
      unit: 'mensen',
      forYear: 2031,
      text: { nl: 'De raming noemt 135.000.', en: 'The forecast says 135,000.' },
      asOf: '2022',
      sources: ['handboek-2024'],
      confidence: 'verified',
    }),
    file('themes/goed-beginnen.json', theme({ place: 1 })),
    file(
      'employers/de-beuk.json',
      anEmployer('de-beuk', {
        name: 'De Beuk',
        size: { value: 1200, unit: 'employees', asOf: '2024', sources: ['handboek-2024'], confidence: 'verified' },
      }),
    ),
  );
});
afterEach(cleanup);

const SCREENS: [name: string, open: () => Promise<unknown>, end: RegExp, atLeast: number][] = [
  ['a role', () => openRole('helpende'), /Hier komt dit vandaan/, 12],
  ['a route', () => openRoute('?van=helpende&naar=verzorgende'), /Hoe zeker/, 6],
  ['learning', () => openAt('/leren', <LearningScreen />, ['learning']), /./, 3],
  ['the region', () => openAt('/regio', <RegionScreen />, ['regionPage']), /./, 1],
  ['themes', () => openAt('/themas', <ThemesScreen />, ['themes', 'learning']), /./, 6],
  ['the monitor', () => openAt('/inzichten/monitor', <MonitorScreen />, ['monitor', 'insights']), /./, 1],
  ['an employer', () => openAt('/werkgever/de-beuk', <EmployerScreen id="de-beuk" />, ['employers', 'own']), /./, 1],
];

describe('every figure can be reported', () => {
  test.each(SCREENS)('on the page of %s, and the report finds it again', async (_, open, end, atLeast) => {
    await open();
    await screen.findAllByRole('heading', { level: 2, name: end }, { timeout: 20_000 });
    await screen.findAllByText('Hoe weten we dit?');
    openAll();
    const figures = figuresShown();
    expect(figures.length).toBeGreaterThanOrEqual(atLeast);
    expect(figures.filter(({ over }) => over === null)).toEqual([]);
    const addresses = [...new Set(figures.map(({ over }) => over ?? ''))];
    cleanup();
    const lost: string[] = [];
    for (const over of addresses) {
      await openAt(`/melden?over=${over}`, <ReportScreen />, ['report']);
      await screen.findByRole('heading', { level: 2, name: 'Je bericht' });
      const what = screen.queryByText('Wat er staat')?.nextElementSibling?.textContent ?? '';
      if (what === '' || /undefined|\[object/.test(document.body.textContent ?? '')) lost.push(over);
      cleanup();
    }
    expect(lost).toEqual([]);
  });

  // The twin: a figure whose evidence has no way to a report is found.
  test('and one without the way is found', () => {
    document.body.innerHTML =
      '<details><summary>Hoe weten we dit? (Loon)</summary><a href="/bronnen">bron</a></details>' +
      '<details><summary>Hoe weten we dit? (Duur)</summary><a href="/melden?over=functie/a/months">x</a></details>';
    expect(figuresShown()).toEqual([
      { of: 'Hoe weten we dit? (Loon)', over: null },
      { of: 'Hoe weten we dit? (Duur)', over: 'functie/a/months' },
    ]);
    document.body.innerHTML = '';
  });
});
