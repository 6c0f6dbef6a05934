import { idsOf, rolesOf } from '../../../src/core/employers/rolesOf';
import type { DataFiles, EmployerFile, Language, RoleFile } from '../../../src/core/model/data';
import { sentencesOf } from '../../../src/core/validate/language/sentences';
import { formatList, formatNumber } from '../../../src/i18n/format';
import { atStart } from '../../../src/i18n/roleName';
import type { PageFacts } from '../pageFacts';
import { type Context, contextOf, found } from './context';
import { toldOf } from './descriptions';
import { counted, fill, HEAD_WORDS, type Values } from './words';

/** Search engines show about this many letters. */
export const MOST_LETTERS = 160;

/** What a page says about itself in one or two sentences; null for pages that are not for finding and have no text. */
export function descriptionOf(page: PageFacts, data: DataFiles): string | null {
  const { kind, language } = page;
  if (kind === 'shell' || kind === 'missing') return null;
  const context = contextOf(data);
  if (kind === 'role') return ofRole(found(context.roles, page.id), data, language);
  if (kind === 'employer') return ofEmployer(found(context.employers, page.id), context, language);
  const told = toldOf(page.path, language);
  if (told === undefined) throw new Error(`prerender: ${page.path} has no line in head/descriptions.ts`);
  return fill(told, valuesOf(data, language));
}

function valuesOf(data: DataFiles, language: Language): Values {
  const number = (list: readonly unknown[]) => formatNumber(list.length, language);
  return {
    area: data.site.area[language],
    site: data.site.name,
    roles: number(data.roles.filter(({ kind }) => kind !== 'origin')),
    sources: number(data.sources),
    employers: number(data.employers),
    terms: number(data.glossary),
  };
}

/** Put sentences behind the first ones as long as they fit; what does not fit is left out whole. */
function fitting(sentences: readonly string[], most: number): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > most) break;
    text = longer;
  }
  return text;
}

function ofRole(role: RoleFile, data: DataFiles, language: Language): string {
  const words = HEAD_WORDS[language];
  const level = data.vocabulary.levels.find(({ id }) => id === role.level);
  const forms = role.kind === 'origin' ? words.fromOutside : words.steps;
  const tail = fill(counted(forms, role.steps.length), {
    level: atStart(level?.[language] ?? role.level),
    count: role.steps.length,
    area: data.site.area[language],
  });
  const summary = role.summary[language];
  // Two roles with one summary are told apart by their names.
  const isShared = data.roles.some((other) => other !== role && other.summary[language] === summary);
  const sentences = [...(isShared ? [`${role.name[language]}.`] : []), ...sentencesOf(summary)];
  const start = fitting(sentences, MOST_LETTERS - tail.length - 1);
  return start === '' ? fitting(sentences, MOST_LETTERS) : `${start} ${tail}`;
}

function ofEmployer(employer: EmployerFile, { graph, data }: Context, language: Language): string {
  const words = HEAD_WORDS[language];
  const count = idsOf(rolesOf(employer, graph.roles)).size;
  const sectors = data.vocabulary.sectors.filter(({ id }) => employer.sectors.includes(id));
  const list = (names: readonly string[]) => ({ list: formatList(names, language) });
  return fitting(
    [
      fill(counted(words.employer, count), { name: employer.name, count }),
      fill(words.sectors, list(sectors.map((sector) => sector[language]))),
      ...(employer.municipalities.length > 0 ? [fill(words.municipalities, list(employer.municipalities))] : []),
    ],
    MOST_LETTERS,
  );
}
