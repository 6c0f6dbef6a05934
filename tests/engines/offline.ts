/** Without internet after one visit: the host stops, which is what a reader meets, whatever the browser believes. */
import type { SiteHost } from '../browser/support/releases';
import type { Journey } from './journeys';

export const offlineJourney = (host: SiteHost): Journey => ({
  name: 'after one visit the map works without internet',
  phone: true,
  walk: async (page) => {
    await page.open('/over?taal=nl');
    await page.seeText(/Deze kaart werkt ook zonder internet\./);
    await host.stop();
    try {
      await page.open('/functie/poh-somatiek?taal=nl');
      await page.see('heading', /^Je verdient/);
      await page.open('/stappen?van=verzorgende-ig&wens=lichter&taal=nl');
      await page.see('heading', /^Activiteitenbegeleider/);
      await page.open('/kaart?weergave=lijst&taal=nl');
      await page.seeText(/\d+ functies/);
      await page.open('/?taal=en');
      await page.see('heading', 'Where can you go with what you can do?');
    } finally {
      await host.start();
    }
  },
});
