import { stepsFrom, stepsInto } from '../../src/core/graph/buildGraph';
import { resolveRole } from '../../src/core/graph/resolveRole';
import { growthOf } from '../../src/core/lenses/growth';
import { payDifference } from '../../src/core/lenses/pay';
import { physicalBand, physicalIndexOf } from '../../src/core/lenses/strain';
import { stepMonths, studyHours } from '../../src/core/lenses/time';
import type { Role, Step } from '../../src/core/model/graph';
import { findOptions } from '../../src/core/options/findOptions';
import { AskError } from '../../src/core/questions/askError';
import { type Asked, inRegion, parseAsk, splitLine } from '../../src/core/questions/parseAsk';
import { registersOverRoute } from '../../src/core/registers/overRoute';
import { answerRoute } from '../../src/core/routes/answerRoute';
import { costOf } from '../../src/core/routes/criteria';
import { answerCompare } from './answerCompare';
import type { Product } from './product';

export { AskError };

const COMMANDS = ['search', 'role', 'steps', 'into', 'options', 'route', 'compare'];

/** Answer one question, given as words or as a line of text. Throws AskError on a question that makes no sense. */
export function answerLine(product: Product, line: string | readonly string[]): unknown {
  const words = typeof line === 'string' ? splitLine(line) : line;
  const question = inRegion(parseAsk(product.graph, words), product.sectorsOfRegion);
  switch (question.command) {
    case 'search':
      return answerSearch(product, question);
    case 'role':
      return answerRole(product, question);
    case 'steps':
      return answerSteps(product, question);
    case 'into':
      return answerInto(product, question);
    case 'options':
      return answerOptions(product, question);
    case 'route':
      return answerRouteQuestion(product, question);
    case 'compare':
      return answerCompareQuestion(product, question);
    default:
      throw AskError.unknown('command', question.command, COMMANDS);
  }
}

function answerCompareQuestion(product: Product, question: Asked) {
  const role = (index: number) => roleOf(product, question, question.words[index]);
  const third = question.words[2] === undefined ? [] : [role(2)];
  return answerCompare(product, [role(0), role(1), ...third], question);
}

/** The role of an id; an old id that lives on in exactly one role counts as that role. */
function roleOf(product: Product, { language }: Asked, id: string | undefined): Role {
  if (id === undefined) throw new AskError('give the id of a role');
  const found = resolveRole(product.graph, id);
  if (found.kind === 'found') return found.role;
  if (found.kind === 'moved' && found.roles.length === 1 && found.roles[0]) return found.roles[0];
  const nearest =
    found.kind === 'moved'
      ? found.roles.map((role) => role.id)
      : product.search(language, id.replaceAll('-', ' '), 5).map((hit) => hit.id);
  throw new AskError(`unknown role "${id}"`, nearest);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function answerSearch(product: Product, { words, language }: Asked) {
  const hits = product.search(language, words.join(' '), 10);
  return {
    results: hits.map((hit) => ({
      id: hit.id,
      name: product.graph.byId.get(hit.id)?.name[language],
      score: round(hit.score),
      matched: hit.matched,
      matchedOn: hit.matchedOn,
      ...(hit.weak ? { weak: true } : {}),
    })),
  };
}

function answerRole(product: Product, question: Asked) {
  const role = roleOf(product, question, question.words[0]);
  const index = physicalIndexOf(role);
  return {
    ...role,
    lenses: {
      krapte: role.shortage ?? 'unknown',
      fysiek: index === null ? 'unknown' : { index, band: physicalBand(index), parts: role.strain },
      doorgroei: growthOf(product.graph, role),
    },
    detail: product.detail(role.id),
  };
}

function answerSteps(product: Product, question: Asked) {
  const role = roleOf(product, question, question.words[0]);
  const detail = product.detail(role.id);
  return {
    results: stepsFrom(product.graph, role).map((step) => ({
      ...stepParts(step),
      registers: registersOf(product, step),
      why: detail?.steps.find((text) => text.to === step.to.id)?.why[question.language] ?? null,
    })),
  };
}

/** Who is one step away from a role: for an employer that looks for people. */
function answerInto(product: Product, question: Asked) {
  const role = roleOf(product, question, question.words[0]);
  return { results: stepsInto(product.graph, role).map(stepParts) };
}
/** What a step does to registrations: each with its effect, and whether it holds for all who take the step. */
const effectsOf = (product: Product, step: Step) =>
  product.detail(step.from.id)?.steps.find(({ to }) => to === step.to.id)?.effects ?? [];

const registersOf = (product: Product, step: Step) =>
  effectsOf(product, step).map(({ registration, effect, some }) => ({
    registration,
    effect,
    ...(some ? { some } : {}),
  }));

const stepParts = (step: Step) => ({
  from: step.from.id,
  to: step.to.id,
  kind: step.kind,
  months: step.months,
  experienceMonths: step.experienceMonths,
  studyHoursPerWeek: step.studyHoursPerWeek,
  trainings: step.trainings.map((training) => training.id),
  payer: step.payer,
  wage: step.wage,
  usualness: step.usualness,
  ...(step.admissionNeeds.length > 0 ? { needs: step.admissionNeeds } : {}),
});

function answerOptions(product: Product, question: Asked) {
  const from = roleOf(product, question, question.words[0]);
  const answer = findOptions(product.graph, { from, wish: question.wish, limits: question.limits, has: question.has });
  return {
    results: answer.options.map((option) => ({
      id: option.role.id,
      name: option.role.name[question.language],
      route: [from.id, ...option.steps.map((step) => step.to.id)],
      months: option.months,
      payPercent: option.features.pay?.percent ?? null,
      score: round(option.score),
      reasons: option.reasons,
    })),
    barred: answer.barred.map(({ step, needs }) => ({ id: step.to.id, needs })),
    stay: { beside: answer.beside.map((step) => step.to.id) },
    withoutLimits: answer.withoutLimits,
    dropped: answer.dropped,
    loosen: answer.loosen,
  };
}

function answerRouteQuestion(product: Product, question: Asked) {
  const from = roleOf(product, question, question.words[0]);
  const to = roleOf(product, question, question.words[1]);
  const answer = answerRoute(product.graph, { from, to, limits: question.limits, has: question.has });
  return {
    routes: answer.routes.map(({ route, labels }) => ({
      label: labels[0],
      labels,
      roles: [from.id, ...route.steps.map((step) => step.to.id)],
      months: costOf(route.costs, 'months'),
      studyHours: route.steps.reduce((sum, step) => sum + studyHours(step), 0),
      payPercent: payDifference(from, to)?.percent ?? null,
      steps: route.steps.map((step) => ({
        ...stepParts(step),
        totalMonths: stepMonths(step),
        registers: registersOf(product, step),
      })),
      registers: registersOverRoute(
        product.registrations,
        route.steps.map((step) => ({ registers: effectsOf(product, step), months: stepMonths(step) })),
      ),
    })),
    found: answer.found,
    dropped: answer.dropped,
    loosen: answer.loosen,
  };
}
