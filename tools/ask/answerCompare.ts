import { createInstance } from 'i18next';
import { compareRoles } from '../../src/core/compare/compareRoles';
import { type Compared, compareTable, type TableRow } from '../../src/core/compare/compareTable';
import { outlookOf } from '../../src/core/compare/outlook';
import { tradeOf } from '../../src/core/compare/tradeOf';
import { type Way, wayBetween } from '../../src/core/compare/wayBetween';
import type { Language } from '../../src/core/model/data';
import type { Role } from '../../src/core/model/graph';
import { compare as compareEn } from '../../src/i18n/en/compare';
import { en } from '../../src/i18n/en/index';
import { compare as compareNl } from '../../src/i18n/nl/compare';
import { nl } from '../../src/i18n/nl/index';
import type { Translate } from '../../src/i18n/useWords';
import { tradeWords } from '../../src/parts/compare/tradeWords';
import type { Product } from './product';

interface Question {
  readonly language: Language;
  readonly has: readonly string[];
}

/**
 * Two or three roles side by side as the screen has them: rows that differ and rows that are about the same, and for each
 * other role the trade in a sentence, the way there, and the skills and registers that stay, come and go. `from`, `to`,
 * `skills` and `registers` on top are those of the first other role.
 */
export function answerCompare(product: Product, roles: readonly [Role, Role, ...Role[]], { language, has }: Question) {
  const { graph } = product;
  const [from, ...others] = roles;
  const compared = roles.map(
    (role): Compared => ({
      role,
      way: wayBetween(graph, from, role, has),
      outlook: outlookOf(graph, role, roles),
      detail: product.detail(role.id) ?? null,
    }),
  );
  const rows = compareTable(compared);
  const t = wordsIn(language);
  const [, to] = roles;
  const { skills, registers } = compareRoles(from, to);
  return {
    from: from.id,
    to: to.id,
    others: compared.slice(1).map(({ role, way }) => {
      const trade = tradeOf(from, role, way);
      const { skills, registers } = compareRoles(from, role);
      return { id: role.id, sentence: tradeWords(trade, t, language), trade, way: toldWay(way), skills, registers };
    }),
    differences: rows.filter((row) => !row.equal).map(toldRow),
    same: rows.filter((row) => row.equal && !row.unknown).map(toldRow),
    unknown: rows.filter((row) => row.unknown).map(({ key }) => key),
    ...(others.length === 1 ? { skills, registers } : {}),
  };
}

/** A row without the whole roles and steps in it. */
function toldRow({ equal: _, unknown: __, ...row }: TableRow) {
  switch (row.key) {
    case 'way':
    case 'time':
    case 'study':
    case 'costs':
      return { ...row, values: row.values.map(toldWay) };
    case 'growth':
      return { ...row, values: row.values.map(({ next, ...rest }) => ({ ...rest, next: next.map(({ id }) => id) })) };
    default:
      return row;
  }
}

function toldWay(way: Way) {
  if (way.kind !== 'found') return way;
  const { steps, direct, ...rest } = way;
  return { ...rest, roles: steps.map((step) => step.to.id), ...(direct ? { direct: direct.to.id } : {}) };
}

/** The words of the screens, without a screen. */
function wordsIn(language: Language): Translate {
  const instance = createInstance();
  instance.init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    resources: {
      nl: { translation: { ...nl, compare: compareNl } },
      en: { translation: { ...en, compare: compareEn } },
    },
  } as Parameters<typeof instance.init>[0]);
  return instance.t as Translate;
}
