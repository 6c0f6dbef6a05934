/** What the run looks for in each engine can be found: each check is shown a planted mistake. */
import assert from 'node:assert/strict';
import { untilWorks } from '../../tools/engines/engine';
import type { Journey } from './journeys';

const PLANTED: Journey = {
  name: 'a planted error, a refused style and a thing that is not there are seen',
  walk: async (page) => {
    await page.open('/?taal=nl');
    await page.run(() => {
      console.error('planted in the console');
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      setTimeout(() => {
        throw new Error('planted and not caught');
      }, 0);
    });
    const seen: string[] = [];
    await untilWorks('all three are told', async () => {
      seen.push(...(await page.engine.problems()));
      for (const pattern of [/planted in the console/, /style-src/, /planted and not caught/])
        assert.ok(
          seen.some((text) => pattern.test(text)),
          `${pattern} among: ${seen.join(' | ')}`,
        );
    });
    assert.equal(await page.find('heading', 'This heading does not exist'), null);
    assert.notEqual(await page.find('heading', /Waar kun je heen/), null);
    await page.run(() => document.querySelector<HTMLElement>('h1')?.style.setProperty('visibility', 'hidden'));
    assert.equal(await page.find('heading', /Waar kun je heen/), null, 'what is hidden is not seen');
  },
};

export const GATES: readonly Journey[] = [PLANTED];
