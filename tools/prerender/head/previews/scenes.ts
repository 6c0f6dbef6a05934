import { idsOf, rolesOf } from '../../../../src/core/employers/rolesOf';
import { stepsFrom } from '../../../../src/core/graph/buildGraph';
import { growthOf } from '../../../../src/core/lenses/growth';
import { SHORTAGE_BLOCKS } from '../../../../src/core/lenses/shortage';
import { physicalBand, physicalIndex } from '../../../../src/core/lenses/strain';
import type { EmployerFile, Language } from '../../../../src/core/model/data';
import type { Role } from '../../../../src/core/model/graph';
import { formatNumber } from '../../../../src/i18n/format';
import { atStart } from '../../../../src/i18n/roleName';
import { plainTranslate } from '../../../pages/plainTranslate';
import type { PageFacts } from '../../pageFacts';
import { type Context, found } from '../context';
import { counted, fill } from '../words';
import type { Mark, Scene } from './draw';
import { fitList, fitText } from './fitText';
import {
  type Branch,
  brandOf,
  fanOf,
  LEFT,
  lineOf,
  MOST_BRANCHES,
  nameOf,
  RIGHT,
  STATION_X,
  station,
  TRACK_Y,
  text,
  trunkOf,
  WHERE_Y,
} from './frame';
import { PREVIEW_WORDS } from './words';

/** Room left of the lines that leave the station. */
const TEXT_WIDTH = STATION_X - LEFT - 20;

/** What the picture of a page holds; pages without a picture of their own get that of the site. */
export function sceneOf(page: Pick<PageFacts, 'kind' | 'id' | 'language'>, context: Context): Scene {
  if (page.kind === 'role' && page.id) return roleScene(page.id, context, page.language);
  if (page.kind === 'employer') return employerScene(found(context.employers, page.id), context, page.language);
  return siteScene(context, page.language);
}

const lineColour = (role: Pick<Role, 'kind' | 'group'>): string =>
  role.kind === 'origin' ? 'ink-quiet' : `line-${role.group}`;

function roleScene(id: string, { graph, data }: Context, language: Language): Scene {
  const role = found(graph.byId, id);
  const words = PREVIEW_WORDS[language];
  const goals = stepsFrom(graph, role).map((step) => step.to);
  const sectors = new Set(goals.flatMap((goal) => goal.sectors).filter((sector) => !role.sectors.includes(sector)));
  const group = data.vocabulary.groups.find((each) => each.id === role.group);
  const level = data.vocabulary.levels.find((each) => each.id === role.level);
  const where =
    role.kind === 'origin' ? words.outside : `${group?.[language] ?? ''} · ${atStart(level?.[language] ?? '')}`;
  const colour = lineColour(role);
  const onward =
    counted(words.steps, goals.length).replace('{{count}}', formatNumber(goals.length, language)) +
    (sectors.size === 0 ? '' : counted(words.sectors, sectors.size).replace('{{count}}', String(sectors.size)));
  return [
    ...brandOf(data, language),
    ...nameOf(role.name[language]),
    lineOf(where, [LEFT, WHERE_Y], RIGHT - LEFT, 30, 400, 'ink-quiet'),
    ...trunkOf(colour),
    ...fanOf(branchesOf(goals, role, graph.vocabulary.groups, language)),
    ...station([STATION_X, TRACK_Y], 34, colour),
    lineOf(onward, [LEFT, 472], TEXT_WIDTH, 30, 700, 'ink'),
    ...(role.kind === 'origin'
      ? linesOf(data.roles.find((each) => each.id === id)?.summary[language] ?? '')
      : lensesOf(role, graph, language)),
  ];
}

/** Two or three lines of plain text under the headline. */
function linesOf(words: string): Mark[] {
  if (words === '') return [];
  const { lines, size } = fitText(words, TEXT_WIDTH, 400, [
    [27, 3],
    [24, 4],
    [21, 5],
    [18, 6],
  ]);
  return lines.map((line, i) => text(line, [LEFT, 516 + i * Math.round(size * 1.35)], size, 400, 'ink'));
}

type Groups = readonly { readonly id: string; readonly short: Readonly<Record<Language, string>> }[];

/** The lines that one can go on by, the one of the role itself first, then those with most roles. */
function branchesOf(
  goals: readonly Role[],
  from: Pick<Role, 'kind' | 'group'> | null,
  groups: Groups,
  language: Language,
): Branch[] {
  const counts = new Map<string, number>();
  for (const goal of goals) if (goal.kind !== 'origin') counts.set(goal.group, (counts.get(goal.group) ?? 0) + 1);
  const own = from && from.kind !== 'origin' ? from.group : null;
  const order = groups.map(({ id }) => id);
  const ranked = [...counts].sort(
    ([a, x], [b, y]) => Number(b === own) - Number(a === own) || y - x || order.indexOf(a) - order.indexOf(b),
  );
  const shown = ranked.length > MOST_BRANCHES ? ranked.slice(0, MOST_BRANCHES - 1) : ranked;
  const left = ranked.slice(shown.length);
  const branches = shown.map(([id, count]) => ({
    label: groups.find((group) => group.id === id)?.short[language] ?? id,
    count: formatNumber(count, language),
    colour: `line-${id}`,
  }));
  if (left.length === 0) return branches;
  const rest = left.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...branches,
    {
      label: fill(PREVIEW_WORDS[language].moreLines, { count: left.length }),
      count: formatNumber(rest, language),
      colour: 'edge',
    },
  ];
}

const LENS = { label: LEFT, blocks: 214, word: 356, top: 519, pitch: 41, block: 26, gap: 6 } as const;

/** The marks of the three lenses, as far as they are known. */
function lensesOf(role: Role, graph: Context['graph'], language: Language): Mark[] {
  const t = plainTranslate(language);
  // Keys that are numbers cannot be named in the type of a path of keys.
  const word = t as unknown as (key: string) => string;
  const growth = growthOf(graph, role).band;
  const strain = role.strain ? physicalBand(physicalIndex(role.strain)) : null;
  const rows = [
    ...(role.shortage
      ? [
          {
            lens: 'shortage',
            label: t('lens.shortage'),
            blocks: SHORTAGE_BLOCKS[role.shortage],
            words: t(`lens.shortageLevel.${role.shortage}`),
          },
        ]
      : []),
    ...(strain === null
      ? []
      : [{ lens: 'strain', label: t('lens.strain'), blocks: strain, words: word(`lens.strainBand.${strain}`) }]),
    { lens: 'growth', label: t('lens.growth'), blocks: growth, words: word(`lens.growthBand.${growth}`) },
  ];
  return rows.flatMap(({ lens, label, blocks, words }, i): Mark[] => {
    const y = LENS.top + i * LENS.pitch;
    return [
      lineOf(label, [LENS.label, y], LENS.blocks - LENS.label - 12, 27, 400, 'ink-quiet'),
      ...[0, 1, 2, 3].map(
        (place): Mark => ({
          kind: 'block',
          at: [LENS.blocks + place * (LENS.block + LENS.gap), y - 22],
          width: LENS.block,
          height: LENS.block,
          radius: 6,
          colour: place < blocks ? lens : 'blocks-empty',
        }),
      ),
      lineOf(words, [LENS.word, y], TEXT_WIDTH + LEFT - LENS.word, 27, 400, 'ink'),
    ];
  });
}

function employerScene(employer: EmployerFile, { graph, data }: Context, language: Language): Scene {
  const words = PREVIEW_WORDS[language];
  const here = idsOf(rolesOf(employer, graph.roles));
  const roles = graph.roles.filter(({ id }) => here.has(id));
  const sectors = data.vocabulary.sectors.filter(({ id }) => employer.sectors.includes(id));
  const more = (count: number) => fill(words.more, { count });
  const names = sectors.map((sector) => sector[language]);
  const places = fitText(employer.municipalities.join(', ') || words.noPlaces, TEXT_WIDTH, 400, [
    [27, 3],
    [24, 4],
    [21, 5],
    [18, 6],
  ]);
  return [
    ...brandOf(data, language),
    ...nameOf(employer.name),
    lineOf(fitList(names, RIGHT - LEFT, 400, 28, more), [LEFT, WHERE_Y], RIGHT - LEFT, 28, 400, 'ink-quiet'),
    ...trunkOf('ink'),
    ...fanOf(branchesOf(roles, null, graph.vocabulary.groups, language)),
    ...station([STATION_X, TRACK_Y], 34, 'ink'),
    lineOf(fill(counted(words.roles, roles.length), { count: roles.length }), [LEFT, 472], TEXT_WIDTH, 30, 700, 'ink'),
    ...places.lines.map((line, i) =>
      text(line, [LEFT, 516 + i * Math.round(places.size * 1.35)], places.size, 400, 'ink'),
    ),
  ];
}

/** All lines, each with a station for every level that has roles on it. */
function siteScene({ graph, data }: Context, language: Language): Scene {
  const t = plainTranslate(language);
  const words = PREVIEW_WORDS[language];
  const { groups, levels } = graph.vocabulary;
  const highest = Math.max(...levels.map(({ rank }) => rank));
  const roles = graph.roles.filter(({ kind }) => kind !== 'origin');
  const [top, bottom] = [TRACK_Y, 592];
  const pitch = (bottom - top) / Math.max(1, groups.length - 1);
  const lines = groups.flatMap((group, i): Mark[] => {
    const y = Math.round(top + i * pitch);
    const colour = `line-${group.id}`;
    const ranks = [...new Set(roles.filter((role) => role.group === group.id).map(({ rank }) => rank))].sort(
      (a, b) => a - b,
    );
    const x = (rank: number) => LEFT + 30 + ((RIGHT - LEFT - 60) * rank) / highest;
    const [first, last] = [ranks[0], ranks.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        kind: 'track',
        points: [
          [x(first), y],
          [x(last), y],
        ],
        width: 7,
        colour,
      },
      ...ranks.flatMap((rank) => station([x(rank), y], 8, colour)),
    ];
  });
  const counts = { roles: formatNumber(roles.length, language), steps: formatNumber(graph.steps.length, language) };
  return [
    ...brandOf(data, language),
    ...nameOf(t('start.title')),
    lineOf(fill(words.all, counts), [LEFT, WHERE_Y], RIGHT - LEFT, 30, 400, 'ink-quiet'),
    ...lines,
  ];
}
