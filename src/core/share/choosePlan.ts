import { isLive, type Live, type PlanKind, type PlanRecord, type Records } from '../plan/model';

/** What a reader ticks: the parts of a plan that go along in a link or a file. */
export const PLAN_PARTS = ['situation', 'saved', 'stays', 'wishes', 'diplomas', 'notes', 'actions'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];
export type PlanChoice = Readonly<Record<PlanPart, boolean>>;

/** Before anybody ticks anything: ids only, and nothing that can say something about somebody's health. */
export const FIRST_CHOICE: PlanChoice = {
  situation: true,
  saved: true,
  stays: true,
  wishes: false,
  diplomas: false,
  notes: false,
  actions: false,
};

export const WHOLE_PLAN: PlanChoice = {
  situation: true,
  saved: true,
  stays: true,
  wishes: true,
  diplomas: true,
  notes: true,
  actions: true,
};

const PART_OF: Readonly<Record<PlanKind, PlanPart>> = {
  about: 'situation',
  diploma: 'diplomas',
  registration: 'diplomas',
  wish: 'wishes',
  branch: 'wishes',
  avoid: 'wishes',
  role: 'saved',
  route: 'saved',
  stay: 'stays',
  action: 'actions',
  question: 'actions',
  note: 'notes',
};

/** The part of a plan that a record belongs to; one's own words are a note, not a fact. */
export const partOf = ({ kind, id }: Pick<PlanRecord, 'kind' | 'id'>): PlanPart =>
  kind === 'about' && id === 'words' ? 'notes' : PART_OF[kind];

/** Records in the order in which things were saved; what was taken away is not among them. */
export const liveOf = (records: Records): Live[] =>
  [...records.values()].filter(isLive).sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));

/** What goes along: live records of the ticked parts, without their notes when notes are not ticked. */
export const chosenOf = (records: Records, choice: PlanChoice): Live[] =>
  liveOf(records)
    .filter((record) => choice[partOf(record)])
    .map((record) => (choice.notes ? record : withoutNote(record)));

function withoutNote(record: Live): Live {
  if (!('note' in record)) return record;
  const { note: _note, ...rest } = record;
  return rest;
}
