import { validityOn } from '../funding/validity';
import { learningRoute } from '../model/schema/role';
import { inconsistent } from './consistencyProblem';
import type { Problem } from './problem';
import type { Parsed } from './shape';

/** Whether arrangements say the same as their dates, and whether the page about learning and money has all of them. */
export function checkFunding(parsed: Parsed, today: string | null): Problem[] {
  return [...(today === null ? [] : statusProblems(parsed, today)), ...pageProblems(parsed)];
}

/** Starts after its end; "2024-03" lies in "2024". */
const isUpsideDown = (from = '', until = from): boolean => from > until && !from.startsWith(until);

/** The status must fit the dates on the day of the data; dates that are out of order are told elsewhere. */
function statusProblems(parsed: Parsed, today: string): Problem[] {
  return parsed.entries.funding.flatMap((entry) => {
    const { status, validFrom, validUntil } = entry.value;
    if (isUpsideDown(validFrom, validUntil)) return [];
    const byDates = validityOn({ status: 'valid', validFrom, validUntil }, today).state;
    if (status === 'ended') {
      if (validUntil === undefined || byDates === 'ended') return [];
      const what = `"ended", but valid until ${validUntil} and the data is of ${today}`;
      return inconsistent(entry, ['status'], what, 'make it "valid" or "unsure", or mend the date');
    }
    if (byDates !== 'ended') return [];
    const what = `"${status}", but it ended on ${validUntil} and the data is of ${today}`;
    return inconsistent(entry, ['status'], what, 'make it "ended", or mend the date');
  });
}

/** Every arrangement stands once on the page, and every way of learning is explained there. */
function pageProblems(parsed: Parsed): Problem[] {
  if (parsed.incomplete.has('funding')) return [];
  return parsed.entries.learning.flatMap((entry) => {
    const { guides, money } = entry.value;
    const placed = [...guides, ...money].flatMap((part) => [...new Set(part.funding)]);
    const ids = new Set(guides.map((guide) => guide.id));
    const unexplained = learningRoute.options.filter((route) => !ids.has(route.toLowerCase()));
    const missing = parsed.entries.funding.filter(({ value }) => !placed.includes(value.id));
    const twice = new Set(placed.filter((id, i) => placed.indexOf(id) < i));
    return [
      ...unexplained.map((route) =>
        inconsistent(
          entry,
          ['guides'],
          `the way of learning "${route}" is not explained`,
          `add a guide with the id "${route.toLowerCase()}"`,
        ),
      ),
      ...missing.map(({ value }) =>
        inconsistent(
          entry,
          ['money'],
          `the arrangement "${value.id}" stands nowhere on the page`,
          'add it to "funding" of one guide, or of one group under "money"',
        ),
      ),
      ...[...twice].map((id) =>
        inconsistent(entry, [], `the arrangement "${id}" stands here more than once`, 'keep it in one place'),
      ),
    ];
  });
}
