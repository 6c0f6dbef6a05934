import type { DataFiles } from '../model/data';
import { checkConsistency } from './consistency';
import { checkLanguage } from './language/checkLanguage';
import type { Problem } from './problem';
import { checkReferences } from './references';
import { checkShape, type Parsed } from './shape';
import { checkStyle } from './style';

export interface Validation {
  /** Everything that is wrong, all passes at once, in the order of the passes. */
  readonly problems: readonly Problem[];
  /** The data, when there are no errors (warnings may remain). */
  readonly data: DataFiles | null;
}

/**
 * Check data files, given as path (relative to data/) and text. Never throws on bad files: each pass works with what
 * the passes before it could read, so that an editor sees all problems in one go.
 */
export function validate(files: ReadonlyMap<string, string>): Validation {
  const { problems: shape, parsed } = checkShape(files);
  const today = parsed.entries.version[0]?.value.date ?? null;
  const problems = [
    ...shape,
    ...checkReferences(parsed, files),
    ...checkConsistency(parsed, today),
    ...checkLanguage(parsed),
    ...checkStyle(parsed, files),
  ];
  const sound = problems.every((problem) => problem.severity === 'warning');
  return { problems, data: sound ? dataOf(parsed) : null };
}

/** Every record of the right shape, errors elsewhere or not: for reports on unfinished data, never for a build. */
export const readableData = (files: ReadonlyMap<string, string>): DataFiles | null => dataOf(checkShape(files).parsed);

function dataOf({ entries }: Parsed): DataFiles | null {
  const [vocabulary] = entries.vocabulary;
  const [learning] = entries.learning;
  const [version] = entries.version;
  const [site] = entries.site;
  if (!vocabulary || !learning || !version || !site) return null;
  return {
    roles: entries.roles.map(({ value }) => value),
    trainings: entries.trainings.map(({ value }) => value),
    employers: entries.employers.map(({ value }) => value),
    regions: entries.regions.map(({ value }) => value),
    caos: entries.caos.map(({ value }) => value),
    schools: entries.schools.map(({ value }) => value),
    funding: entries.funding.map(({ value }) => value),
    learning: learning.value,
    registrations: entries.registrations.map(({ value }) => value),
    relations: entries.relations.map(({ value }) => value),
    forms: entries.forms.map(({ value }) => value),
    monitor: entries.monitor.map(({ value }) => value),
    themes: entries.themes.map(({ value }) => value),
    skills: entries.skills.map(({ value }) => value),
    glossary: entries.glossary.map(({ value }) => value),
    'language-exceptions': entries['language-exceptions'].map(({ value }) => value),
    vocabulary: vocabulary.value,
    sources: entries.sources.map(({ value }) => value),
    redirects: entries.redirects.map(({ value }) => value),
    changes: entries.changes.map(({ value }) => value),
    version: version.value,
    own: entries.own.map(({ value }) => value),
    site: site.value,
  };
}
