import type { CredentialNeeds, DataFiles, Language, RoleFile } from '../../../src/core/model/data';
import type { PageFacts, SiteFacts } from '../pageFacts';
import { addressOf } from './addresses';
import type { JsonLd, Thing } from './jsonLd';
import { salaryOf } from './sourcedPay';
import { HEAD_WORDS } from './words';

/** The first aliases are other names of the role; further on in the list come the words that people search with. */
const MOST_NAMES = 3;

/** A role in the words of schema.org; undefined for a place that people come from, which is no occupation here. */
export function occupationOf(role: RoleFile, page: PageFacts, data: DataFiles, site: SiteFacts): Thing | undefined {
  if (role.kind === 'origin') return undefined;
  const { language } = page;
  const names = role.aliases[language].filter((alias) => alias !== role.name[language]);
  return {
    '@type': 'Occupation',
    name: role.name[language],
    alternateName: names.slice(0, MOST_NAMES),
    description: role.summary[language],
    mainEntityOfPage: {
      '@type': 'WebPage',
      name: page.title,
      url: addressOf(page.path, language, site) ?? undefined,
      inLanguage: language,
      dateModified: data.version.date,
    },
    occupationLocation: areaOf(data, language),
    occupationalCategory: categoryOf(role),
    educationRequirements: educationOf(role, data, language),
    qualifications: qualificationsOf(role, data, language),
    responsibilities: role.tasks[language],
    skills: data.skills.filter(({ id }) => role.skills.includes(id)).map((skill) => skill[language]),
    estimatedSalary: salaryOf(role, data, language),
  };
}

/** The area of the map. */
export const areaOf = (data: DataFiles, language: Language): Thing => ({
  '@type': 'AdministrativeArea',
  name: data.site.area[language],
});

/** The code of the role, where it fits well enough; a poor match would put other work under the name of this role. */
function categoryOf({ codes }: RoleFile): Thing | undefined {
  if (codes.isco08 === undefined || (codes.match !== 'high' && codes.match !== 'medium')) return undefined;
  return {
    '@type': 'CategoryCode',
    codeValue: codes.isco08,
    inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' },
  };
}

/** A diploma of a level; plain text where none is asked. */
function educationOf(role: RoleFile, data: DataFiles, language: Language): JsonLd {
  const level = data.vocabulary.levels.find(({ id }) => id === role.level);
  const name = role.qualification[language];
  if (level === undefined || level.rank === 0) return name;
  return { '@type': 'EducationalOccupationalCredential', name, educationalLevel: level[language] };
}

/** What one must have: each demand once, ways to meet the same demand in one text; and the registers. */
function qualificationsOf(role: RoleFile, data: DataFiles, language: Language): JsonLd[] {
  const { credentials, registers } = data.vocabulary;
  const or = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' });
  const nameOf = (id: string) => credentials.find((each) => each.id === id)?.[language] ?? id;
  const demand = (group: CredentialNeeds[number]): JsonLd =>
    group.length === 1
      ? { '@type': 'EducationalOccupationalCredential', name: nameOf(group[0] ?? '') }
      : or.format(group.map(nameOf));
  const registrations = registers
    .filter(({ id }) => role.registration.registers.includes(id))
    .map((register) => ({
      '@type': 'EducationalOccupationalCredential',
      name: register[language],
      credentialCategory: HEAD_WORDS[language].registration,
    }));
  return [...role.requires.map(demand), ...registrations];
}
