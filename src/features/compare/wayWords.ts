import type { FoundWay, Way } from '../../core/compare/wayBetween';
import type { CertaintyCounts } from '../../core/evidence/certaintyOf';
import { stepMonths } from '../../core/lenses/time';
import type { CredentialNeeds } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import { formatMonthRange, formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { paths } from '../../state/address/paths';
import { unknownCell } from './cellWords';
import { namesOf, type Tools } from './tableTools';
import type { Mark, ToldCell } from './told';

type Per<T> = readonly T[];
type WayKey = 'way' | 'time' | 'study' | 'costs';

/** The way from the own role to each other, in four rows: how, how long, how much study, and who pays. */
export const wayCells = (key: WayKey, values: Per<Way>, tools: Tools): ToldCell[] =>
  values.map((way, index): ToldCell => {
    const role = tools.roles[index];
    if (way.kind === 'here') return { word: key === 'way' ? tools.t('compare.way.here') : '–' };
    if (key === 'way') return howCell(way, role, tools);
    if (way.kind !== 'found') return { word: '–' };
    return key === 'time' ? timeCell(way, tools) : key === 'study' ? studyCell(way, tools) : costCell(way, tools);
  });

function howCell(way: Exclude<Way, { kind: 'here' }>, role: Role | undefined, tools: Tools): ToldCell {
  const { t, pick, language, roles } = tools;
  const mine = roles[0];
  const link =
    mine && role
      ? {
          to: paths.route(mine.id, role.id),
          text: t('compare.way.route'),
          label: t('compare.way.routeLabel', { name: pick(role.name) }),
        }
      : undefined;
  if (way.kind === 'none') return { word: t('compare.way.none'), isUnknown: true, link };
  if (way.kind === 'barred') return { word: t('compare.way.barred', { list: needsWords(way.needs, tools) }), link };
  const between = way.steps.slice(0, -1).map((step) => pick(step.to.name));
  if (between.length === 0) return { word: t('compare.way.direct'), link };
  return {
    word: t('compare.way.steps', { count: way.steps.length }),
    lines: [
      t('compare.way.viaNames', { list: formatList(between, language) }),
      way.direct
        ? t('compare.way.alsoDirect', { duration: aboutMonths(stepMonths(way.direct), tools) })
        : way.shorterWith
          ? t('compare.way.barredShorter', { list: needsWords(way.shorterWith, tools) })
          : t('compare.way.noDirect'),
    ],
    link,
  };
}

const aboutMonths = (months: number, { t, language }: Tools): string =>
  t('time.about', { duration: formatMonths(months, t, language) });

function timeCell({ months, least, most, experienceMonths }: FoundWay, tools: Tools): ToldCell {
  const { t, language } = tools;
  const about = aboutMonths(months, tools);
  const range = formatMonthRange(least, most, t, language);
  return {
    word: about,
    lines: [
      ...(range === formatMonths(months, t, language) ? [] : [range]),
      ...(experienceMonths > 0
        ? [t('compare.way.experience', { duration: formatMonths(experienceMonths, t, language) })]
        : []),
    ],
  };
}

function studyCell({ steps, studyHours }: FoundWay, { t }: Tools): ToldCell {
  if (steps.every((step) => step.onboarding)) return { word: t('compare.way.onboarding') };
  if (studyHours === 0) return { word: t('route.studyNone') };
  return { word: t(`compare.way.${steps.length > 1 ? 'studyMost' : 'study'}`, { count: studyHours }) };
}

function costCell({ payers, wages }: FoundWay, { t }: Tools): ToldCell {
  const [payer, ...others] = payers;
  if (!payer) return { word: t('compare.way.noCost') };
  // Several answers along the way are told each: none of them is "the" answer.
  return {
    word: [payer, ...others].map((each) => t(`payer.${each}`)).join(', '),
    lines: wages.map((wage) => t(`wage.${wage}`)),
  };
}

const needsWords = (ids: readonly string[], tools: Tools): string =>
  ids.map((id) => namesOf(tools.vocabulary.credentials, [id], tools)).join(tools.t('compare.or'));

/** Needs that the first role already meets bring nothing new, but they are what the work asks. */
export const diplomaCells = (values: Per<CredentialNeeds>, tools: Tools): ToldCell[] =>
  values.map((needs): ToldCell => {
    if (needs.length === 0) return { word: tools.t('compare.none') };
    const [only, ...more] = needs.map((group) => needsWords(group, tools));
    return more.length === 0 ? { word: only } : { list: [only ?? '', ...more] };
  });

export const registerCells = (
  values: Per<readonly string[]>,
  changes: Per<{ readonly gained: readonly string[]; readonly lost: readonly string[] } | null>,
  tools: Tools,
): ToldCell[] =>
  values.map((ids, index): ToldCell => {
    const { t, vocabulary } = tools;
    return {
      word: ids.length === 0 ? t('compare.none') : namesOf(vocabulary.registers, ids, tools),
      mark: registerMark(changes[index] ?? null, tools),
    };
  });

function registerMark(
  change: { readonly gained: readonly string[]; readonly lost: readonly string[] } | null,
  tools: Tools,
): Mark | undefined {
  if (!change || change.gained.length + change.lost.length === 0) return undefined;
  const { t, vocabulary } = tools;
  const names = (ids: readonly string[]) => ({ list: namesOf(vocabulary.registers, ids, tools) });
  return {
    text: [
      ...(change.gained.length > 0 ? [t('compare.registerGained', names(change.gained))] : []),
      ...(change.lost.length > 0 ? [t('compare.registerLost', names(change.lost))] : []),
    ].join('; '),
    sign: 'other',
    look: 'plain',
  };
}

export const certaintyCells = (values: Per<CertaintyCounts | null>, tools: Tools): ToldCell[] =>
  values.map((counts): ToldCell => {
    const { t } = tools;
    if (!counts || counts.total === 0) return unknownCell(tools);
    const { total, verified, known, estimate, unknown, old } = counts;
    return {
      word: t('compare.certainty.told', { sure: verified + known, count: total }),
      lines: [
        [
          ...(estimate > 0 ? [t('compare.certainty.estimate', { count: estimate })] : []),
          ...(unknown > 0 ? [t('compare.certainty.unknown', { count: unknown })] : []),
          ...(old > 0 ? [t('compare.certainty.old', { count: old })] : []),
        ].join(', '),
      ].filter((line) => line !== ''),
    };
  });
