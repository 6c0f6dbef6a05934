import { dataDate, dataVersion } from 'virtual:dataset';
import type { Lens } from '../../../core/browse/entries';
import type { Vocabulary } from '../../../core/model/graph';
import { formatDate } from '../../../i18n/format';
import type { useWords } from '../../../i18n/useWords';
import { bandWord } from '../../../ui/filters/bandWords';

/** All words on a sheet. A sheet is also drawn outside the page (to a file), so it cannot ask for words itself. */
export interface SheetWords {
  readonly brand: string;
  readonly tagline: string;
  readonly stepsFrom: (name: string) => string;
  readonly stepsTo: (name: string) => string;
  readonly route: (names: readonly string[]) => string;
  readonly level: (id: string) => string;
  readonly line: (id: string) => string;
  readonly levels: string;
  readonly legend: {
    readonly title: string;
    readonly station: string;
    readonly interchange: string;
    readonly here: string;
    readonly chosen: string;
    readonly up: string;
    readonly same: string;
    readonly down: string;
    readonly line: string;
  };
  readonly lens: (lens: Lens) => string;
  readonly band: (lens: Lens, band: string) => string;
  readonly version: string;
  readonly licence: string;
  readonly site: string;
  readonly part: (number: number) => string;
  readonly glue: string;
}

export function sheetWords(
  { t, language, pick }: ReturnType<typeof useWords>,
  { levels, groups }: Vocabulary,
  site: string,
): SheetWords {
  return {
    brand: t('common.brand'),
    tagline: t('takeAlong.tagline'),
    stepsFrom: (name) => t('takeAlong.stepsFrom', { name }),
    stepsTo: (name) => t('takeAlong.stepsTo', { name }),
    route: (names) => t('takeAlong.route', { names: names.join(' – ') }),
    level: (id) => {
      const level = levels.find((one) => one.id === id);
      return level ? pick(level.short) : id;
    },
    line: (id) => {
      const group = groups.find((one) => one.id === id);
      return group ? pick(group.short) : '';
    },
    levels: t('takeAlong.levels'),
    legend: {
      title: t('takeAlong.legend.title'),
      station: t('takeAlong.legend.station'),
      interchange: t('takeAlong.legend.interchange'),
      here: t('takeAlong.legend.here'),
      chosen: t('takeAlong.legend.chosen'),
      up: t('takeAlong.legend.up'),
      same: t('takeAlong.legend.same'),
      down: t('takeAlong.legend.down'),
      line: t('takeAlong.legend.line'),
    },
    lens: (lens) => t(`lens.${lens}`),
    band: (lens, band) => bandWord(t, lens, band),
    version: t('takeAlong.version', { version: dataVersion, date: formatDate(dataDate, language) }),
    licence: t('takeAlong.licence'),
    site,
    part: (number) => t('takeAlong.part', { number }),
    glue: t('takeAlong.glue'),
  };
}
