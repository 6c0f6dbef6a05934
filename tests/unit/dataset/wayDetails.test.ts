import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../src/core/evidence/citedIn';
import { encodeDetails } from '../../../src/dataset/details';
import { encodeWays } from '../../../src/dataset/wayDetails';
import { recordIn, smallData } from '../../support/dataFiles';
import { evidence, text } from '../../support/records';

const detailOf = (id: string) => recordIn(encodeDetails(smallData()), id);

describe('what the detail of a role tells of ways', () => {
  it('has the effect of each step on registrations', () => {
    expect(
      recordIn(
        [...detailOf('helpende').steps].map((step) => ({ id: step.to, ...step })),
        'verzorgende',
      ).effects,
    ).toEqual([
      { registration: 'titel-verzorgende', effect: 'gained', some: false, said: null, note: null },
      { registration: 'zorgregister', effect: 'gained', some: false, said: null, note: null },
    ]);
    expect(detailOf('verzorgende').steps[0]?.effects.map(({ effect }) => effect)).toEqual(['kept', 'at-risk']);
  });

  it('names registrations of the role, roles that share tasks, forms of work, and where people begin', () => {
    expect(detailOf('verzorgende')).toMatchObject({
      standsIn: ['titel-verzorgende', 'zorgregister'],
      sharedTasks: [{ role: 'helpende', what: { nl: 'Helpen met wassen.' } }],
      forms: ['pool'],
      isStart: false,
    });
    expect(detailOf('helpende')).toMatchObject({ sharedTasks: [{ role: 'verzorgende' }], isStart: true });
    expect(detailOf('planner')).toMatchObject({ sharedTasks: [], forms: [], standsIn: [] });
    expect(detailOf('winkel')).toMatchObject({ forms: [], isStart: true });
  });

  it('has no effect for a step that leads nowhere', () => {
    const data = smallData(({ roles }) => {
      roles.splice(
        roles.findIndex(({ id }) => id === 'planner'),
        1,
      );
    });
    expect(recordIn(encodeDetails(data), 'helpende').steps.find(({ to }) => to === 'planner')?.effects).toEqual([]);
  });
});

describe('the ways file', () => {
  it('has the rules without the lists behind the effects, the forms, and every source it cites', () => {
    const ways = encodeWays(
      smallData(({ regions }) => {
        recordIn(regions, 'nederland').facts.push({
          id: 'uit-nl-2023',
          topic: 'uitstroom',
          area: text('Nederland', 'The Netherlands'),
          text: text('11 procent ging weg.', '11 per cent left.'),
          ...evidence(),
        });
      }),
    );
    expect(ways.registrations.zorgregister).toMatchObject({ period: { value: 5 } });
    expect(ways.registrations.zorgregister).not.toHaveProperty('roles');
    expect(Object.keys(ways.forms)).toEqual(['pool']);
    expect(ways.startFacts.map(({ id }) => id)).toEqual(['uit-nl-2023']);
    const { sourceList, ...told } = ways;
    expect(new Set(Object.keys(sourceList))).toEqual(citedIn(told));
  });

  it('leaves aside figures that are not about the first years', () => {
    expect(encodeWays(smallData()).startFacts).toEqual([]);
  });
});
