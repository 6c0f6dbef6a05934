import type { Language } from '../model/data';
import type { Graph } from '../model/graph';
import { WISHES, type Wish } from '../options/wishes';
import type { Limits } from '../routes/limits';
import { AskError } from './askError';

/** A question as the command line takes it, in parts. */
export interface Asked {
  readonly command: string;
  readonly words: readonly string[];
  readonly wish: Wish;
  readonly limits: Limits;
  readonly has: readonly string[];
  readonly region: string | null;
  readonly language: Language;
}

/** Split a line as a shell would: spaces part words, quotes keep them together. */
export function splitLine(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Words of a question to its parts. Throws AskError on an unknown flag or value, so that a typo never passes silently. */
export function parseAsk(graph: Graph, args: readonly string[]): Asked {
  const words: string[] = [];
  const limits: { -readonly [K in keyof Limits]: Limits[K] } = {};
  let wish: Wish = 'any';
  let has: string[] = [];
  let region: string | null = null;
  let language: Language = 'nl';
  const rest = [...args];
  const value = (flag: string): string => {
    const next = rest.shift();
    if (next === undefined || next.startsWith('--')) throw new AskError(`${flag} needs a value`);
    return next;
  };
  const number = (flag: string): number => {
    const text = value(flag);
    const parsed = Number(text);
    if (!Number.isFinite(parsed) || parsed < 0) throw new AskError(`${flag} needs a number, not "${text}"`);
    return parsed;
  };
  const list = (flag: string, known: readonly string[]): string[] =>
    value(flag)
      .split(',')
      .filter((item) => item !== '')
      .map((item) => {
        if (!known.includes(item)) throw AskError.unknown(flag, item, known);
        return item;
      });
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    switch (word) {
      case '--json':
      case '--batch':
        break;
      case '--lang': {
        const asked = value(word);
        if (asked !== 'nl' && asked !== 'en') throw AskError.unknown(word, asked, ['nl', 'en']);
        language = asked;
        break;
      }
      case '--wish': {
        const asked = value(word);
        const known = WISHES.find((name) => name === asked);
        if (!known) throw AskError.unknown(word, asked, WISHES);
        wish = known;
        break;
      }
      case '--no-nights':
        limits.noNights = true;
        break;
      case '--no-irregular':
        limits.noIrregular = true;
        break;
      case '--keep-wage':
        limits.keepWage = true;
        break;
      case '--no-pay-cut':
        limits.noPayCut = true;
        break;
      case '--never-heavier':
        limits.neverHeavier = true;
        break;
      case '--max-months':
        limits.maxMonths = number(word);
        break;
      case '--max-study-hours':
        limits.maxStudyHours = number(word);
        break;
      case '--min-pay-percent':
        limits.minPayPercent = number(word);
        break;
      case '--max-steps':
        limits.maxSteps = number(word);
        break;
      case '--sector':
        limits.sectors = list(
          word,
          graph.vocabulary.sectors.map((term) => term.id),
        );
        break;
      case '--level-max': {
        const asked = value(word);
        const level = graph.vocabulary.levels.find((term) => term.id === asked);
        if (!level)
          throw AskError.unknown(
            word,
            asked,
            graph.vocabulary.levels.map((term) => term.id),
          );
        limits.levelMaxRank = level.rank;
        break;
      }
      case '--avoid':
        limits.avoid = list(
          word,
          graph.roles.map((role) => role.id),
        );
        break;
      case '--has':
        has = list(
          word,
          graph.vocabulary.credentials.map((term) => term.id),
        );
        break;
      case '--region':
        region = value(word);
        break;
      default:
        if (word.startsWith('--')) throw new AskError(`unknown option ${word}`);
        words.push(word);
    }
  }
  const [command = '', ...others] = words;
  return { command, words: others, wish, limits, has, region, language };
}

/** A region narrows the goals to sectors with work there. Throws AskError on an unknown region, or one without that work. */
export function inRegion(asked: Asked, sectorsOfRegion: ReadonlyMap<string, readonly string[]>): Asked {
  const { region, limits } = asked;
  if (region === null) return asked;
  const sectors = sectorsOfRegion.get(region);
  if (!sectors) throw AskError.unknown('--region', region, [...sectorsOfRegion.keys()]);
  const wanted = limits.sectors ? limits.sectors.filter((sector) => sectors.includes(sector)) : sectors;
  if (wanted.length === 0)
    throw new AskError(`no work known in ${limits.sectors?.join(', ') ?? 'any sector'} in ${region}`);
  return { ...asked, limits: { ...limits, sectors: wanted } };
}
