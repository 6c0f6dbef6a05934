import { FILE_RULES, type FileKind, idOfFile, placeOf, ruleFor } from './files';
import type { Parsed } from './shape';
import { isObject } from './walk';

type TermKind = 'sectors' | 'groups' | 'levels' | 'registers' | 'credentials' | 'giveUps';
export type IdKind =
  | Exclude<FileKind, 'vocabulary' | 'changes' | 'version' | 'learning' | 'language-exceptions' | 'own' | 'site'>
  | TermKind;

const TERM_KINDS: readonly TermKind[] = ['sectors', 'groups', 'levels', 'registers', 'credentials', 'giveUps'];

/** What one record of a kind is called in messages. */
export const ID_WORD: Record<IdKind, string> = {
  roles: 'role',
  trainings: 'training',
  employers: 'employer',
  regions: 'region',
  caos: 'collective agreement',
  schools: 'school',
  funding: 'funding',
  registrations: 'registration',
  relations: 'relation',
  forms: 'form of work',
  monitor: 'chart of the monitor',
  themes: 'theme',
  skills: 'skill',
  glossary: 'glossary term',
  sources: 'source',
  redirects: 'redirect',
  sectors: 'sector',
  groups: 'function group',
  levels: 'level',
  registers: 'register',
  credentials: 'credential',
  giveUps: 'thing to give up',
};

/** All ids that exist, per kind; null when the file behind them could not be read, so that nothing can be said. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string> | null>>;

/**
 * Collect ids from the raw files, not from the records that passed: one broken role file is one problem, and must not
 * make every step towards it a problem too.
 */
export function knownIds(parsed: Parsed, files: Iterable<string>): KnownIds {
  const known: Record<IdKind, Set<string> | null> = {
    roles: new Set(),
    trainings: new Set(),
    employers: new Set(),
    regions: new Set(),
    caos: new Set(),
    themes: new Set(),
    schools: null,
    funding: null,
    registrations: null,
    relations: null,
    forms: null,
    monitor: null,
    skills: null,
    glossary: null,
    sources: null,
    redirects: null,
    sectors: null,
    groups: null,
    levels: null,
    registers: null,
    credentials: null,
    giveUps: null,
  };
  for (const file of files) {
    const rule = ruleFor(file);
    if (!rule || rule.kind === 'version' || rule.kind === 'changes' || rule.kind === 'learning') continue;
    if (rule.kind === 'language-exceptions' || rule.kind === 'own' || rule.kind === 'site') continue;
    const json = parsed.json.get(file);
    if (rule.kind === 'vocabulary') {
      for (const kind of TERM_KINDS) known[kind] = isObject(json) ? idsIn(json[kind], 'id') : null;
    } else if (rule.place === 'folder') {
      known[rule.kind]?.add(idOfFile(file));
      if (isObject(json) && typeof json.id === 'string') known[rule.kind]?.add(json.id);
    } else {
      known[rule.kind] = idsIn(json, rule.kind === 'redirects' ? 'from' : 'id');
    }
  }
  return known;
}

function idsIn(list: unknown, key: 'id' | 'from'): Set<string> | null {
  if (!Array.isArray(list)) return null;
  return new Set(list.map((item) => (isObject(item) ? item[key] : undefined)).filter((id) => typeof id === 'string'));
}

/** Where a new record of a kind is added, for messages. */
export function homeOf(kind: IdKind): string {
  const rule = FILE_RULES.find((candidate) => candidate.kind === kind);
  return rule ? placeOf(rule) : `"${kind}" of vocabulary.json`;
}
