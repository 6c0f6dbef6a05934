import type { FileKind } from '../../src/core/validate/files';
import {
  type Column,
  choice,
  column,
  DATE,
  evidence,
  type Group,
  group,
  IDS,
  LINES,
  NEEDS,
  NUMBER,
  one,
  texts,
  UNKNOWN,
  YES_NO,
} from './columns';

export type JsonRecord = Record<string, unknown>;

/** One sheet: a kind of record, row by row. Steps stand inside their role in the data, but have a sheet of their own. */
export interface Entity {
  readonly sheet: string;
  readonly kind: Extract<FileKind, 'roles' | 'trainings' | 'employers' | 'sources'> | 'steps';
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  /** Columns that only help the reader: the name of the role whose id stands in a column. Never read back. */
  readonly help?: readonly { readonly head: string; readonly column: string }[];
  /** What a new record has in the places that no column shows. */
  readonly blank: () => JsonRecord;
}

const key = (head: string, path: string): Column => ({ ...column(head, path), isKey: true });
const SURE = column('Zekerheid', 'confidence', choice('confidence'));
const SOURCES = column('Bronnen', 'sources', IDS);

/** Path of the role that a step leaves: it is no part of the step in the data. */
export const FROM = '$from';

/** Months from and to, and the study load: the same in a step and in a training. */
const COURSE: readonly Column[] = [
  column('Duur van (maanden)', 'months.min', NUMBER),
  column('Duur tot (maanden)', 'months.max', NUMBER),
  ...evidence('Duur', 'months'),
  column('Eerst ervaring (maanden)', 'experienceFirst.value', NUMBER),
  ...evidence('Eerst ervaring', 'experienceFirst'),
  column('Studie (uren per week)', 'study.value', NUMBER),
  ...evidence('Studie', 'study'),
  column('Leerroutes', 'learningRoutes', IDS),
  column('Wie betaalt', 'payer', choice('payer')),
  column('Loon tijdens het leren', 'wage', choice('wage')),
];
const COURSE_GROUPS: readonly Group[] = [
  group('months', { unit: 'months' }, true),
  group('experienceFirst', { unit: 'months' }),
  group('study', { unit: 'hours-per-week' }, true),
];

const ROLES: Entity = {
  sheet: 'Functies',
  kind: 'roles',
  columns: [
    key('Id', 'id'),
    ...texts('Naam', 'name'),
    column('Soort', 'kind', choice('roleKind')),
    column('Status', 'status', choice('status')),
    column('Naast je werk', 'sideRole', YES_NO),
    ...texts('Samenvatting', 'summary'),
    ...texts('Taken', 'tasks', LINES),
    ...texts('Werkplekken', 'settings', LINES),
    ...texts('Andere namen', 'aliases', LINES),
    column('Functiegroep', 'group', one('groups')),
    column('Sectoren', 'sectors', IDS),
    column('Niveau', 'level', one('levels')),
    ...texts('Opleiding die je nodig hebt', 'qualification'),
    column('BIG', 'registration.big', choice('big')),
    column('Specialist', 'registration.specialist', YES_NO),
    column('Registers', 'registration.registers', IDS),
    ...texts('Registratie: toelichting', 'registration.note'),
    column('Vereist', 'requires', NEEDS),
    column('Dag', 'hours.day', choice('hours')),
    column('Avond', 'hours.evening', choice('hours')),
    column('Nacht', 'hours.night', choice('hours')),
    column('Weekend', 'hours.weekend', choice('hours')),
    column('Bereikbaar', 'hours.onCall', choice('hours')),
    column('Diensten: niet bekend omdat', 'hours.unknown', UNKNOWN),
    ...texts('Diensten: toelichting', 'hoursNote'),
    column('Tillen (0-4)', 'strain.scores.lifting', NUMBER),
    column('Staan en lopen (0-4)', 'strain.scores.standing', NUMBER),
    column('Bukken (0-4)', 'strain.scores.bending', NUMBER),
    column('Emotie (0-4)', 'strain.scores.emotional', NUMBER),
    column('Onregelmatig (0-4)', 'strain.scores.irregular', NUMBER),
    ...evidence('Zwaarte', 'strain'),
    ...texts('Zwaarte: waarom', 'strain.why'),
    column('Zwaarte: niet bekend omdat', 'strain.unknown', UNKNOWN),
    column('Krapte', 'shortage.level', choice('shortage')),
    ...evidence('Krapte', 'shortage'),
    column('Krapte: zekerheid van de feiten', 'shortage.basis', choice('confidence')),
    ...texts('Krapte: waarom', 'shortage.why'),
    column('Krapte: niet bekend omdat', 'shortage.unknown', UNKNOWN),
    column('Vaardigheden', 'skills', IDS),
    ...texts('Zo kom je er', 'waysIn', LINES),
    ...texts('Goed om te weten', 'notes', LINES),
    ...texts('Geen stap, omdat', 'deadEnd'),
    SOURCES,
    SURE,
  ],
  groups: [
    group('registration', {}, true),
    group('registration.note'),
    group('hours', {}, true),
    group('hoursNote'),
    group('strain.scores'),
    group('strain.why'),
    group('strain', { unit: 'score-0-4' }, true),
    group('shortage.why'),
    group('shortage', { unit: 'shortage-band', scope: { about: 'none' } }, true),
    group('waysIn'),
    group('notes'),
    group('deadEnd'),
  ],
  blank: () => ({
    requires: [],
    pay: { unknown: 'no-source' },
    codes: { onetSoc: [], match: 'none', sources: [] },
    steps: [],
  }),
};

const STEPS: Entity = {
  sheet: 'Stappen',
  kind: 'steps',
  columns: [
    key('Van', FROM),
    key('Naar', 'to'),
    column('Soort stap', 'kind', choice('stepKind')),
    ...texts('Waarom', 'why'),
    column('Opleidingen', 'trainings', IDS),
    column('Je leert het op de werkplek', 'onboarding', YES_NO),
    ...COURSE,
    ...texts('Wat er gevraagd wordt', 'requirements', LINES),
    column('Toelating', 'admissionNeeds', NEEDS),
    ...texts('Korter als', 'shortening'),
    column('Hoe vaak', 'usualness', choice('usualness')),
    column('Naast je werk', 'besideJob', YES_NO),
    column('Neem je mee', 'keep', IDS),
    column('Diploma’s die blijven tellen', 'keepCredentials', IDS),
    column('Leer je', 'learn', IDS),
    column('Geef je op', 'giveUp', IDS),
    SOURCES,
    SURE,
  ],
  groups: [...COURSE_GROUPS, group('requirements'), group('shortening')],
  help: [
    { head: 'Van: naam', column: 'Van' },
    { head: 'Naar: naam', column: 'Naar' },
  ],
  blank: () => ({}),
};

const TRAININGS: Entity = {
  sheet: 'Opleidingen',
  kind: 'trainings',
  columns: [
    key('Id', 'id'),
    ...texts('Naam', 'name'),
    column('Niveau', 'level', one('levels')),
    ...COURSE,
    ...texts('Diploma of bewijs', 'credential'),
    column('Erkenning', 'accreditation'),
    column('Crebo', 'crebo'),
    column('Croho', 'croho'),
    column('Geeft', 'grants', IDS),
    column('Toelating', 'admission', NEEDS),
    ...texts('Toelating: toelichting', 'admissionNote'),
    column('Regelingen', 'funding', IDS),
    SOURCES,
    SURE,
  ],
  groups: [...COURSE_GROUPS, group('credential'), group('admissionNote')],
  blank: () => ({ providers: [] }),
};

const EMPLOYERS: Entity = {
  sheet: 'Werkgevers',
  kind: 'employers',
  columns: [
    key('Id', 'id'),
    column('Naam', 'name'),
    column('Website', 'site'),
    column('Pagina met vacatures', 'careerPage'),
    column('Sectoren', 'sectors', IDS),
    column('Regio’s', 'regions', IDS),
    column('Gemeenten', 'municipalities', LINES),
    column('Medewerkers', 'size.value', NUMBER),
    ...evidence('Medewerkers', 'size'),
    column('Medewerkers: niet bekend omdat', 'size.unknown', UNKNOWN),
    ...texts('Opmerking', 'note'),
    column('Bevestigde functies', 'confirmedRoles', IDS),
    SOURCES,
    SURE,
  ],
  groups: [group('size', { unit: 'employees' }, true), group('note')],
  blank: () => ({}),
};

const SOURCE_LIST: Entity = {
  sheet: 'Bronnen',
  kind: 'sources',
  columns: [
    key('Id', 'id'),
    column('Titel', 'title'),
    column('Uitgever', 'publisher'),
    column('Adres', 'url'),
    column('Jaar', 'year', DATE),
    column('Soort', 'kind', choice('sourceKind')),
    column('Gelezen op', 'accessed', DATE),
    ...texts('Naamsvermelding', 'attribution'),
  ],
  groups: [group('attribution')],
  blank: () => ({}),
};

/** The sheets of a workbook, in their order. Every column of a list that the schema asks is there, filled or not. */
export const ENTITIES: readonly Entity[] = [ROLES, STEPS, TRAININGS, EMPLOYERS, SOURCE_LIST];
