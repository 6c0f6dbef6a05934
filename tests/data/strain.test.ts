import { describe, expect, it } from 'vitest';
import { rulesOn } from '../../src/core/lenses/caoRules';
import { ONET_LINE, opinionAgreement } from '../../src/core/lenses/secondOpinion';
import { physicalIndex } from '../../src/core/lenses/strain';
import type { DataFiles } from '../../src/core/model/data';
import { validate } from '../../src/core/validate/validate';
import { encodeDetails } from '../../src/dataset/details';
import { readDataFiles } from '../../tools/data/readData';

const { data } = validate(readDataFiles());
if (!data) throw new Error('the data has errors: npm run data:check');
const { roles, caos, version }: DataFiles = data;

const opinions = roles.flatMap(({ strain }) =>
  'unknown' in strain || !strain.secondOpinion
    ? []
    : [{ own: physicalIndex(strain.scores), opinion: strain.secondOpinion }],
);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('the second opinion', () => {
  it('is compared along a line that still fits what O*NET says about the roles it knows well', () => {
    const known = opinions.filter(({ opinion }) => opinion.basis === 'own' && opinion.match !== 'low');
    expect(known.length).toBeGreaterThan(100);
    const slopes = known.flatMap((a, i) =>
      known
        .slice(i + 1)
        .flatMap((b) => (a.own === b.own ? [] : [(b.opinion.value - a.opinion.value) / (b.own - a.own)])),
    );
    const slope = median(slopes);
    expect(Math.abs(slope - ONET_LINE.slope)).toBeLessThan(0.05);
    expect(
      Math.abs(median(known.map(({ own, opinion }) => opinion.value - slope * own)) - ONET_LINE.base),
    ).toBeLessThan(3);
  });

  it('agrees with us on most roles: who changes scores looks at the others (npm run data:report)', () => {
    const apart = opinions.filter(({ own, opinion }) => opinionAgreement(own, opinion) !== 'agree');
    expect(apart.length / opinions.length).toBeLessThan(0.1);
  });
});

describe('rules for older workers', () => {
  const rules = caos.flatMap((cao) => cao.rules);

  it('that the research found to have ended are not offered', () => {
    const ended = rulesOn(rules, version.date).ended.map(({ id }) => id);
    expect(ended).toEqual(expect.arrayContaining(['vvt-45-jaar', 'ggz-rvu-subsidie', 'gemeenten-rvu-oud']));
  });

  it('say why when we are not sure', () => {
    const silent = rules.filter(({ status, statusNote }) => status === 'unsure' && !statusNote);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('reach the page of every role that is paid by the agreement, with the national arrangements', () => {
    const [detail] = encodeDetails(data).filter(({ id }) => id === 'verzorgende-ig');
    expect(detail?.pay.flatMap((pay) => pay.rules.map(({ id }) => id))).toContain('vvt-nachten');
    expect(detail?.everywhere.map(({ id }) => id)).toEqual(['rvu-2026']);
  });
});

it('places no role in a list of heavy work as if the list itself said so', () => {
  const places = roles.flatMap(({ strain }) => ('unknown' in strain ? [] : (strain.heavyWork ?? [])));
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter(({ confidence }) => confidence === 'verified')).toEqual([]);
});
