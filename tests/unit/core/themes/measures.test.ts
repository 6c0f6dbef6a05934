import { describe, expect, it } from 'vitest';
import type { DataFiles, MeasureId } from '../../../../src/core/model/data';
import { measure } from '../../../../src/core/themes/measures';
import type { Counted } from '../../../../src/core/themes/world';
import { decodeGraph } from '../../../../src/dataset/decode';
import { encodeGraph } from '../../../../src/dataset/encode';
import { recordIn, smallData } from '../../../support/dataFiles';
import { months, step, strain } from '../../../support/records';

const nameOf = (item: Counted): string => {
  if (item.kind === 'role') return item.amount === null ? item.role.id : `${item.role.id} ${item.amount}`;
  if (item.kind === 'step') return `${item.step.from.id} > ${item.step.to.id}`;
  return item.kind === 'pair' ? item.roles.map(({ id }) => id).join(' + ') : item.id;
};

/** A measure of the small data set, as "count of whole" and what was counted. */
function counted(id: MeasureId, change: (data: DataFiles) => void = () => {}) {
  const data = smallData(change);
  const { count, of, items } = measure({ ...data, graph: decodeGraph(encodeGraph(data)) }, id);
  expect(count).toBe(items.length);
  return { of, items: items.map(nameOf) };
}
const roleIn = (data: DataFiles, id: string) => recordIn(data.roles, id);

describe('starting well', () => {
  const withEntry = (data: DataFiles) => {
    roleIn(data, 'winkel').steps = [step('helpende', { kind: 'entry' })];
  };

  it('counts entry roles with the steps that one can begin in two years', () => {
    const { of, items } = counted('entry-next-step', withEntry);
    expect(of).toBe(1);
    expect(items).toEqual(['helpende 2']);
  });

  it('tells a way in without a course from one that takes longer than the two years', () => {
    const course = (max: number) => (data: DataFiles) => {
      roleIn(data, 'winkel').steps = [
        step('helpende', { kind: 'entry', trainings: ['vig-bbl'], onboarding: false, months: months(max) }),
      ];
    };
    expect(counted('entry-without-course', course(36)).items).toEqual([]);
    expect(counted('first-years-longer', course(36)).items).toEqual(['helpende']);
    expect(counted('first-years-longer', course(12)).items).toEqual([]);
  });
});

describe('staying healthy', () => {
  it('counts heavy roles with a lighter step, and those without one at their level', () => {
    expect(counted('heavy-lighter').items).toContain('verzorgende 1');
    const lower = (data: DataFiles) => {
      roleIn(data, 'planner').level = 'mbo-2';
    };
    expect(counted('heavy-no-lighter', lower).items).toContain('verzorgende');
  });

  it('leaves out a step whose demand the role does not meet', () => {
    const barred = (data: DataFiles) => {
      for (const each of roleIn(data, 'helpende').steps) each.admissionNeeds = [['vig']];
    };
    expect(counted('heavy-lighter', barred).items.filter((item) => item.startsWith('helpende'))).toEqual([]);
  });

  it('names lighter steps that weigh more on the head', () => {
    const heavierHead = (data: DataFiles) => {
      roleIn(data, 'planner').strain = strain({ emotional: 4 });
    };
    expect(counted('lighter-heavier-head').items).not.toContain('verzorgende > planner');
    expect(counted('lighter-heavier-head', heavierHead).items).toContain('verzorgende > planner');
  });
});

describe('learning, tasks and the region', () => {
  it('counts trainings by what happens to wages and who pays', () => {
    const set = (wage: 'kept' | 'lost', payer: 'employer' | 'self') => (data: DataFiles) => {
      Object.assign(recordIn(data.trainings, 'vig-bbl'), { wage, payer });
    };
    expect(counted('trainings-wage', set('kept', 'employer'))).toEqual({ of: 1, items: ['vig-bbl'] });
    expect(counted('trainings-wage', set('lost', 'employer')).items).toEqual([]);
    expect(counted('trainings-employer-pays', set('kept', 'self')).items).toEqual([]);
  });

  it('tells pairs that share tasks, tasks next to a job, and jobs of two halves', () => {
    expect(counted('shared-tasks').items).toEqual(['helpende + verzorgende']);
    expect(counted('combinations').items).toEqual([]);
    const aside = (data: DataFiles) => {
      roleIn(data, 'planner').sideRole = true;
    };
    expect(counted('side-roles', aside).items).toEqual(['planner']);
  });

  it('asks an employer in each region where we know one, and more than one region', () => {
    expect(counted('both-regions').items).toEqual([]);
    const twice = (sector: string) => (data: DataFiles) => {
      const [employer] = data.employers;
      if (!employer) throw new Error('the small data set has an employer');
      data.employers.push({ ...employer, id: 'ver-weg', regions: ['ergens'], sectors: [sector] });
    };
    expect(counted('both-regions', twice('ggz')).items).toEqual([]);
    expect(counted('both-regions', twice('vvt')).items).toContain('helpende');
  });
});
