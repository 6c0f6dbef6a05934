import { isObject } from './json';
import { type Kind, keyOf, MOST_ID, recordIn, type SourceFiles, valuesOf, versionOf } from './sourceFiles';
import type { Work } from './work';

/** An id for a name: small letters without accents, digits, and hyphens between them. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_ID)
    .replace(/^-+|-+$/g, '');

/** Why an id cannot be used; null when it can. Ids are for ever: one that was given away is never used again. */
export function idProblem(
  files: SourceFiles,
  work: Work,
  kind: Kind,
  id: string,
): 'empty' | 'taken' | 'retired' | null {
  if (id === '') return 'empty';
  if (work.changes[keyOf(kind, id)] || recordIn(files, keyOf(kind, id)) !== null) return 'taken';
  const isRetired = valuesOf(files, 'redirects').some((item) => isObject(item) && item.from === id);
  return kind === 'roles' && isRetired ? 'retired' : null;
}

/** Month of the data, for figures that somebody writes down now: "2026-11". */
const monthOf = (files: SourceFiles): string => {
  const version = files['version.json'];
  return isObject(version) && typeof version.date === 'string' ? version.date.slice(0, 7) : versionOf(files);
};

const UNKNOWN = { unknown: 'no-source' } as const;
const EMPTY_LISTS = { nl: [], en: [] } as const;

/** A number that nobody has filled in yet: the check asks for it, and no screen can take it for 0. */
const figure = (unit: string, asOf: string, confidence = 'estimate') => ({
  value: null,
  unit,
  asOf,
  sources: [],
  confidence,
});
const range = (unit: string, asOf: string) => ({
  min: null,
  max: null,
  unit,
  asOf,
  sources: [],
  confidence: 'estimate',
});

/** A role about which only its name is known. */
export const newRole = (id: string, name: string) => ({
  $schema: '../schema/role.schema.json',
  id,
  kind: 'role',
  status: 'active',
  sideRole: false,
  name: { nl: name, en: '' },
  aliases: EMPTY_LISTS,
  summary: { nl: '', en: '' },
  tasks: EMPTY_LISTS,
  settings: EMPTY_LISTS,
  group: '',
  sectors: [],
  level: '',
  qualification: { nl: '', en: '' },
  registration: { big: 'none', specialist: false, registers: [] },
  requires: [],
  hours: UNKNOWN,
  strain: UNKNOWN,
  shortage: UNKNOWN,
  pay: UNKNOWN,
  skills: [],
  codes: { onetSoc: [], match: 'none', sources: [] },
  sources: [],
  confidence: 'estimate',
  steps: [],
});

/** A step about which only its goal is known. */
export const newStep = (files: SourceFiles, to: string) => ({
  to,
  kind: 'promotion',
  why: { nl: '', en: '' },
  trainings: [],
  onboarding: false,
  months: range('months', monthOf(files)),
  study: figure('hours-per-week', monthOf(files)),
  learningRoutes: [],
  payer: 'unknown',
  wage: 'unknown',
  usualness: 'regular',
  keep: [],
  learn: [],
  giveUp: [],
  sources: [],
  confidence: 'estimate',
});

const newTraining = (files: SourceFiles, id: string, name: string) => ({
  $schema: '../schema/training.schema.json',
  id,
  name: { nl: name, en: '' },
  level: '',
  months: range('months', monthOf(files)),
  study: figure('hours-per-week', monthOf(files)),
  learningRoutes: [],
  payer: 'unknown',
  wage: 'unknown',
  grants: [],
  admission: [],
  providers: [],
  funding: [],
  sources: [],
  confidence: 'estimate',
});

const newSource = (files: SourceFiles, id: string, title: string) => ({
  id,
  title,
  kind: 'publication',
  accessed: monthOf(files),
});

/** A new record of any kind that can be made. */
export function newRecord(files: SourceFiles, kind: Kind, id: string, name: string): unknown {
  if (kind === 'roles') return newRole(id, name);
  return kind === 'trainings' ? newTraining(files, id, name) : newSource(files, id, name);
}

/** A figure with nothing filled in, for a field that was unknown or absent. */
export const emptyFigure = (files: SourceFiles, unit: string) => figure(unit, monthOf(files));

/** Everything that the form of a role can switch from unknown to known. */
export function knownDefault(files: SourceFiles, field: 'hours' | 'strain' | 'shortage' | 'pay'): unknown {
  const evidence = { asOf: monthOf(files), sources: [], confidence: 'estimate' };
  switch (field) {
    case 'hours':
      return { day: 'yes', evening: 'no', night: 'no', weekend: 'no', onCall: 'no' };
    case 'strain':
      return {
        scores: { lifting: null, standing: null, bending: null, emotional: null, irregular: null },
        unit: 'score-0-4',
        ...evidence,
      };
    case 'shortage':
      return {
        level: '',
        unit: 'shortage-band',
        ...evidence,
        basis: 'estimate',
        scope: { about: 'none' },
        why: { nl: '', en: '' },
      };
    case 'pay':
      return [{ cao: '', scales: [], ...evidence }];
  }
}
