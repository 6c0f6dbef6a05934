import { describe, expect, it } from 'vitest';
import { besideStop, isTalkStop, TALK_MINUTES, TALK_STOPS } from '../../../../src/core/coach/stops';
import { keepSettings, readSetting } from '../../../../src/core/share/keepSettings';
import { paths } from '../../../../src/state/address/paths';

describe('the stops of a talk', () => {
  it('fill 45 minutes', () => {
    expect(TALK_STOPS.reduce((sum, stop) => sum + TALK_MINUTES[stop], 0)).toBe(45);
  });

  it('form one line with two ends', () => {
    expect(besideStop('situatie')).toEqual({ before: null, after: 'wensen' });
    expect(besideStop('vragen')).toEqual({ before: 'mogelijkheden', after: 'afspraken' });
    expect(besideStop('afspraken').after).toBeNull();
  });

  it('have addresses that a later version may not change', () => {
    expect(paths.coach()).toBe('/begeleiden');
    expect(TALK_STOPS.map((stop) => paths.coach(stop))).toEqual([
      '/begeleiden/situatie?gesprek=situatie',
      '/begeleiden/wensen?gesprek=wensen',
      '/begeleiden/mogelijkheden?gesprek=mogelijkheden',
      '/begeleiden/vragen?gesprek=vragen',
      '/begeleiden/afspraken?gesprek=afspraken',
    ]);
  });

  it('go along with every link, until another stop is named', () => {
    expect(keepSettings('/functie/helpende', 'gesprek=vragen&taal=en')).toBe(
      '/functie/helpende?taal=en&gesprek=vragen',
    );
    expect(keepSettings(paths.coach('wensen'), 'gesprek=vragen')).toBe('/begeleiden/wensen?gesprek=wensen');
  });

  it('are nothing else: no name or note can hide there', () => {
    expect(isTalkStop('pauze')).toBe(false);
    expect(isTalkStop(null)).toBe(false);
    expect(readSetting(new URLSearchParams('gesprek=vragen-van-annie'), 'gesprek')).toBeNull();
    expect(keepSettings('/over', 'gesprek=annie')).toBe('/over');
  });
});
