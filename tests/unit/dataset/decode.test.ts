import { beforeAll, describe, expect, it } from 'vitest';
import { newSkills, sharedSkills } from '../../../src/core/graph/similarity';
import type { DataFiles, RoleFile, StepFile } from '../../../src/core/model/data';
import type { Graph, Role, Step } from '../../../src/core/model/graph';
import { validate } from '../../../src/core/validate/validate';
import { DatasetError, decodeGraph, decodeWords } from '../../../src/dataset/decode';
import { encodeGraph, encodeWords, payRangeOf } from '../../../src/dataset/encode';
import { FORMAT, type WireGraph } from '../../../src/dataset/wire';
import { readDataFiles } from '../../../tools/data/readData';
import { smallData } from '../../support/dataFiles';

const sorted = (list: readonly string[]) => [...list].sort();

/** What of a role file the graph must tell again. */
const fromFile = (role: RoleFile, data: DataFiles) => ({
  kind: role.kind,
  sideRole: role.sideRole,
  name: role.name,
  group: role.group,
  sectors: role.sectors,
  level: role.level,
  rank: data.vocabulary.levels.find((level) => level.id === role.level)?.rank,
  hours: 'unknown' in role.hours ? null : role.hours,
  strain: 'unknown' in role.strain ? null : role.strain.scores,
  shortage: 'unknown' in role.shortage ? null : role.shortage.level,
  pay: payRangeOf(role, new Map(data.caos.map((cao) => [cao.id, cao]))),
  payUnknown: 'unknown' in role.pay ? role.pay.unknown : null,
  skills: role.skills,
  big: role.registration.big,
  registers: role.registration.registers,
  requires: role.requires,
  parents: role.parents ?? [],
});

const fromGraph = ({ index: _, id: __, ...role }: Role) => role;

const stepFromFile = (step: StepFile) => ({
  to: step.to,
  kind: step.kind,
  trainings: step.trainings,
  onboarding: step.onboarding,
  months: { min: step.months.min, max: step.months.max },
  monthsConfidence: step.months.confidence,
  experienceMonths: step.experienceFirst?.value ?? 0,
  studyHoursPerWeek: step.study.value,
  learningRoutes: step.learningRoutes,
  payer: step.payer,
  wage: step.wage,
  admissionNeeds: step.admissionNeeds ?? [],
  usualness: step.usualness,
  keep: sorted(step.keep),
  keepCredentials: step.keepCredentials ?? [],
  learn: sorted(step.learn),
  giveUp: step.giveUp,
  confidence: step.confidence,
});

const stepFromGraph = ({ index: _, from: __, ...step }: Step) => ({
  ...step,
  to: step.to.id,
  trainings: step.trainings.map((training) => training.id),
  keep: sorted(step.keep),
  learn: sorted(step.learn),
});

describe('the real data, sent and read back', () => {
  let data: DataFiles;
  let graph: Graph;
  beforeAll(() => {
    const { data: checked } = validate(readDataFiles());
    if (!checked) throw new Error('the data has errors; run npm run data:check');
    data = checked;
    graph = decodeGraph(JSON.parse(JSON.stringify(encodeGraph(data))) as WireGraph);
  });

  it('has every role once, with all that the files say', () => {
    expect(sorted(graph.roles.map((role) => role.id))).toEqual(sorted(data.roles.map((role) => role.id)));
    for (const file of data.roles) {
      const role = graph.byId.get(file.id);
      expect(role && fromGraph(role), file.id).toEqual(fromFile(file, data));
    }
  });

  it('has every step in its order, with what one keeps and learns', () => {
    for (const file of data.roles) {
      const role = graph.byId.get(file.id);
      const steps = graph.steps.filter((step) => step.from === role);
      expect(steps.map(stepFromGraph), file.id).toEqual(file.steps.map(stepFromFile));
    }
  });

  it('has the trainings, words, redirects, regions and version', () => {
    for (const { id, months, grants, admission } of data.trainings) {
      expect(graph.trainings.get(id)).toEqual({ id, months: { min: months.min, max: months.max }, grants, admission });
    }
    expect([...graph.redirects.values()]).toEqual(data.redirects.map(({ from, to }) => ({ from, to })));
    expect(graph.regions).toEqual(
      data.regions.filter(({ kind }) => kind === 'region').map(({ id, name }) => ({ id, name })),
    );
    expect(graph.dataVersion).toBe(data.version.data);
    expect(graph.dataDate).toBe(data.version.date);
    const words = decodeWords(encodeWords(data), encodeGraph(data));
    for (const { id, nl, en } of data.skills) expect(words.skills.get(id)).toEqual({ nl, en });
    for (const { id, name } of data.trainings) expect(words.trainings.get(id)).toEqual(name);
  });

  it('numbers roles and steps by their place', () => {
    expect(graph.roles.every((role, i) => role.index === i)).toBe(true);
    expect(graph.steps.every((step, i) => step.index === i)).toBe(true);
  });
});

describe('skills that a step keeps and teaches', () => {
  const twoSteps = smallData((data) => {
    for (const role of data.roles)
      for (const step of role.steps) {
        const to = data.roles.find((other) => other.id === step.to) ?? role;
        step.keep = role.id === 'planner' ? ['gesprekken'] : sharedSkills(role, to);
        step.learn = role.id === 'planner' ? [] : newSkills(role, to);
      }
  });

  it('travel only when they do not follow from the skills of both roles', () => {
    const wire = encodeGraph(twoSteps);
    expect(Object.keys(wire.steps.keep)).toHaveLength(1);
    expect(Object.keys(wire.steps.learn)).toHaveLength(1);
    const back = decodeGraph(wire).steps.find((step) => step.from.id === 'planner');
    expect(back).toMatchObject({ keep: ['gesprekken'], learn: [] });
  });
});

describe('a file that this page can not read', () => {
  const wire = () => structuredClone(encodeGraph(smallData()));

  it.each([FORMAT + 1, FORMAT - 1, undefined, 'new'])('is refused in format %j', (format) => {
    expect(() => decodeGraph({ ...wire(), format: format as number })).toThrow(DatasetError);
  });

  it('is refused when it points to what is not there', () => {
    const bent = wire();
    bent.steps.to = bent.steps.to.map(() => 999);
    expect(() => decodeGraph(bent)).toThrow(DatasetError);
    const short = wire();
    short.steps.months = [];
    expect(() => decodeGraph(short)).toThrow(DatasetError);
  });

  it('is refused when the words are of another release', () => {
    expect(() => decodeWords({ ...encodeWords(smallData()), format: FORMAT + 1 }, wire())).toThrow(DatasetError);
    expect(() => decodeWords({ ...encodeWords(smallData()), skills: [] }, wire())).toThrow(DatasetError);
  });
});
