import type { Expectation } from '../model/data';
import type { Graph, Role } from '../model/graph';
import type { Answered, Came } from './answerAsk';
import { missingProperties } from './properties';

/** What an expectation asks and what came instead, in words for whoever keeps the data or the ranking right. */
export interface Failure {
  readonly expected: string;
  readonly found: string;
  readonly why: string;
}

const listed = (ids: readonly string[]): string => ids.join(', ');

/** "a -> b -> c", or the role by itself. */
export const wayText = ({ role, from, steps }: Came): string =>
  steps.length === 0 ? role.id : [from.id, ...steps.map((step) => step.to.id)].join(' -> ');

/** Hold an answer against one expectation: null when it is met. */
export function judge(graph: Graph, answered: Answered, expectation: Expectation): Failure | null {
  const told = expectation.within === undefined ? answered.came : answered.came.slice(0, expectation.within);
  const place = expectation.within === undefined ? '' : ` in the first ${expectation.within}`;
  const failed = (expected: string, found: string): Failure => ({
    expected: `${expected}${place}`,
    found,
    why: expectation.why,
  });
  const has = (id: string): boolean => told.some((came) => came.role.id === id);
  const passes = (ids: readonly string[]) =>
    told.filter(({ from, role, steps }) =>
      ids.some((id) => id !== from.id && id !== role.id && steps.some((step) => step.to.id === id)),
    );
  const says = ({ role, code }: { role: string; code: string }): boolean =>
    told.some((came) => came.role.id === role && came.reasons.some((reason) => reason.code === code));

  const missingFrom = (wanted: readonly string[], there: readonly Role[], what: string): Failure | null => {
    const missing = wanted.filter((id) => !there.some((role) => role.id === id));
    return missing.length > 0 ? failed(`${what}: ${listed(wanted)}`, `missing: ${listed(missing)}`) : null;
  };

  const { all, some, none, every, count, through, notThrough, beside, barred, reason, noReason } = expectation;
  if (all) {
    const missing = all.filter((id) => !has(id));
    return missing.length > 0 ? failed(`all of ${listed(all)}`, `missing: ${listed(missing)}`) : null;
  }
  if (some) {
    const least = expectation.atLeast ?? 1;
    const there = some.filter(has);
    if (there.length >= least) return null;
    return failed(`at least ${least} of ${listed(some)}`, `only: ${there.length > 0 ? listed(there) : 'none'}`);
  }
  if (none) {
    const there = none.filter(has);
    return there.length > 0 ? failed(`none of ${listed(none)}`, `there: ${listed(there)}`) : null;
  }
  if (every) {
    const asked = told.filter(({ role }) => !expectation.of || role.big === expectation.of.big);
    const wrong = asked.flatMap((came) => {
      const missing = missingProperties(graph, came, answered.has, every);
      return missing.length > 0 ? [`${wayText(came)} (not ${listed(missing)})`] : [];
    });
    const of = expectation.of ? ` with BIG ${expectation.of.big}` : '';
    return wrong.length > 0 ? failed(`every answer${of}: ${JSON.stringify(every)}`, wrong.join('; ')) : null;
  }
  if (count) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = count;
    if (told.length >= min && told.length <= max) return null;
    return failed(`number of answers: ${JSON.stringify(count)}`, `${told.length}`);
  }
  if (through) return passes(through).length > 0 ? null : failed(`a way through ${listed(through)}`, 'no such way');
  if (notThrough) {
    const wrong = passes(notThrough);
    return wrong.length > 0 ? failed(`no way through ${listed(notThrough)}`, wrong.map(wayText).join('; ')) : null;
  }
  if (beside) return missingFrom(beside, answered.beside, "beside one's job");
  if (barred) return missingFrom(barred, answered.barred, 'closed without one more diploma');
  if (reason && !says(reason)) return failed(`${reason.role} with reason ${reason.code}`, 'not said');
  if (noReason && says(noReason)) return failed(`${noReason.role} without reason ${noReason.code}`, 'said');
  return null;
}
