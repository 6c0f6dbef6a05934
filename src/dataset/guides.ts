import type { LearningFile, LearningRoute, Text } from '../core/model/data';

/** A way of learning by name; the id is its anchor on the page about learning. */
export interface GuideRef {
  readonly id: string;
  readonly name: Text;
}

type Guide = Pick<LearningFile['guides'][number], 'id' | 'funding'>;

/** Whether a training goes a way of learning: it names it, or one of the items of funding.json that belong to it. */
export const isTaught = (guide: Guide, routes: readonly LearningRoute[], funding: readonly string[]): boolean =>
  routes.some((route) => route.toLowerCase() === guide.id) || funding.some((id) => guide.funding.includes(id));

/** The ways of learning of a training, in the order of the page. */
export const guidesOf = (
  routes: readonly LearningRoute[],
  funding: readonly string[],
  learning: LearningFile,
): GuideRef[] =>
  learning.guides.filter((guide) => isTaught(guide, routes, funding)).map(({ id, name }) => ({ id, name }));
