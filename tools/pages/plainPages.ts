import { physicalBand, physicalIndex } from '../../src/core/lenses/strain';
import type { DataFiles, Language, RoleFile, SourceFile, StepFile, Text } from '../../src/core/model/data';
import { orderedRoles } from '../../src/dataset/encode';
import { formatMonthRange, formatMonths } from '../../src/i18n/duration';
import { formatDate, formatList } from '../../src/i18n/format';
import type { Translate } from '../../src/i18n/useWords';
import { html, type Markup } from './html';
import { plainTranslate } from './plainTranslate';
import { PLAIN_WORDS } from './plainWords';

/** File name of the page with everything on it, per language. Printed and linked: they stay. */
export const PLAIN_FILES: Readonly<Record<Language, string>> = { nl: 'functies.html', en: 'roles.html' };
const OTHER: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

interface Context {
  readonly data: DataFiles;
  readonly language: Language;
  readonly words: (typeof PLAIN_WORDS)[Language];
  readonly t: Translate;
  readonly pick: (text: Text) => string;
  readonly names: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

/**
 * The whole map as one page of text for readers without JavaScript. Data must have passed the check. Addresses in it
 * are relative, so that it works under any base; `css` is the address of its style sheet.
 */
export function plainPage(data: DataFiles, language: Language, css: string): string {
  const context = contextOf(data, language);
  const { words, pick } = context;
  const roles = orderedRoles(data);
  const inCare = roles.filter((role) => role.kind !== 'origin');
  const sections = [
    ...data.vocabulary.groups.map((group) => ({
      id: `lijn-${group.id}`,
      line: group.id,
      title: pick(group),
      roles: inCare.filter((role) => role.group === group.id),
    })),
    { id: 'van-buiten', line: 'outside', title: words.outside, roles: roles.filter((role) => role.kind === 'origin') },
  ].filter((section) => section.roles.length > 0);
  const other = OTHER[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${data.site.name}</title>
<meta name="description" content="${fill(words.description, { area: pick(data.site.area) })}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${css}">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="${PLAIN_FILES[other]}">
</head>
<body>
<a class="skip" href="#inhoud">${words.skip}</a>
<header>
<p class="brand"><a href="./?taal=${language}">${data.site.name}</a></p>
<p><a href="${PLAIN_FILES[other]}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></p>
</header>
<main id="inhoud">
<h1>${words.title}</h1>
<p>${words.intro} <a href="./?taal=${language}">${words.toApp}</a></p>
<nav aria-label="${words.lines}">
<ul>
${sections.map(({ id, line, title }) => html`<li><a href="#${id}" data-line="${line}">${title}</a></li>`)}
<li><a href="#bronnen">${words.sources}</a></li>
</ul>
</nav>
${sections.map(
  (section) => html`<section id="${section.id}" aria-labelledby="${section.id}-titel" data-line="${section.line}">
<h2 id="${section.id}-titel">${section.title}</h2>
${section.roles.map((role) => roleMarkup(role, context))}
</section>`,
)}
${sourcesMarkup(context)}
</main>
<footer>
<p>${fill(words.version, { version: data.version.data, date: formatDate(data.version.date, language) })} ${words.licence}</p>
</footer>
</body>
</html>
`.text;
}

function contextOf(data: DataFiles, language: Language): Context {
  const pick = (text: Text) => text[language];
  const { levels, sectors } = data.vocabulary;
  return {
    data,
    language,
    words: PLAIN_WORDS[language],
    t: plainTranslate(language),
    pick,
    names: new Map(data.roles.map((role) => [role.id, pick(role.name)])),
    terms: new Map([...levels, ...sectors].map((term) => [term.id, pick(term)])),
  };
}

function roleMarkup(role: RoleFile, context: Context): Markup {
  const { words, pick, language } = context;
  const tasks = role.tasks[language];
  return html`<article id="${role.id}" aria-labelledby="${role.id}-naam">
<h3 id="${role.id}-naam">${pick(role.name)}</h3>
<p>${pick(role.summary)}${role.sideRole ? ` ${words.side}` : ''}</p>
${role.kind === 'origin' ? null : factsMarkup(role, context)}
${tasks.length > 0 ? html`<h4>${words.tasks}</h4>\n<ul>\n${tasks.map((task) => html`<li>${task}</li>`)}\n</ul>` : null}
<h4>${words.steps}</h4>
${
  role.steps.length > 0
    ? html`<ul class="steps">\n${role.steps.map((step) => stepMarkup(step, context))}\n</ul>`
    : html`<p>${role.deadEnd ? pick(role.deadEnd) : words.noSteps}</p>`
}
</article>`;
}

function factsMarkup(role: RoleFile, { words, t, terms, language }: Context): Markup {
  const term = (id: string) => terms.get(id) ?? id;
  const shortage = 'unknown' in role.shortage ? 'unknown' : role.shortage.level;
  const strain = 'unknown' in role.strain ? 'unknown' : physicalBand(physicalIndex(role.strain.scores));
  const strainWords: Readonly<Record<string, string>> = STRAIN_WORDS(t);
  return html`<dl>
<div><dt>${words.level}</dt><dd>${term(role.level)}</dd></div>
<div><dt>${words.sectors}</dt><dd>${formatList(role.sectors.map(term), language)}</dd></div>
<div><dt>${t('lens.shortage')}</dt><dd>${t(`lens.shortageLevel.${shortage}`)}</dd></div>
<div><dt>${t('lens.strain')}</dt><dd>${strainWords[strain] ?? ''}</dd></div>
</dl>`;
}

/** Keys that are numbers cannot be named in the type of a path of keys. */
const STRAIN_WORDS = (t: Translate): Record<string, string> => {
  const word = t as unknown as (key: string) => string;
  return Object.fromEntries(
    ['0', '1', '2', '3', '4', 'unknown'].map((band) => [band, word(`lens.strainBand.${band}`)]),
  );
};

function stepMarkup(step: StepFile, { words, t, pick, names, language }: Context): Markup {
  const { min, max } = step.months;
  const facts = [
    ...(step.experienceFirst
      ? [fill(words.experience, { duration: formatMonths(step.experienceFirst.value, t, language) })]
      : []),
    fill(words.months, { duration: formatMonthRange(min, max, t, language) }),
  ];
  return html`<li><a href="#${step.to}">${names.get(step.to) ?? step.to}</a>: ${facts.join(', ')}. ${pick(step.why)}</li>`;
}

function sourcesMarkup({ data, words }: Context): Markup {
  const title = ({ publisher, title: name }: SourceFile) => `${publisher ?? ''}${name}`;
  const sources = [...data.sources].sort((a, b) => title(a).localeCompare(title(b), 'nl'));
  return html`<section id="bronnen" aria-labelledby="bronnen-titel">
<h2 id="bronnen-titel">${words.sources}</h2>
<p>${words.sourcesIntro}</p>
<ul class="sources">
${sources.map(sourceMarkup)}
</ul>
</section>`;
}

function sourceMarkup({ title, url, publisher, year }: SourceFile): Markup {
  const tail = [publisher, year].filter(Boolean).join(', ');
  const name = url
    ? html`<a href="${url}" rel="noopener noreferrer" lang="nl">${title}</a>`
    : html`<span lang="nl">${title}</span>`;
  return html`<li>${name}${tail ? ` (${tail})` : ''}</li>`;
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
