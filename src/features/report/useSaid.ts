import type { Stage } from '../../core/evidence/figureAt';
import { nameOf, type Said } from '../../core/evidence/tellFigure';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

/** Words for what a figure is and says. */
export function useSaid() {
  const { t, pick, language } = useWords();
  const { byId, vocabulary } = useNetwork().graph;
  const keys = t('report.key', { returnObjects: true }) as Readonly<Record<string, string>>;
  const units = t('report.unit', { returnObjects: true }) as Readonly<Record<string, string>>;
  const words: Readonly<Record<string, string>> = {
    ...t('lens.shortageLevel', { returnObjects: true }),
    ...t('report.word', { returnObjects: true }),
  };
  const number = (value: number | null) => (value === null ? t('common.unknown') : formatNumber(value, language, 1));
  const measured = (value: string, unit: string) =>
    Object.hasOwn(units, unit) ? t(`report.unit.${unit as 'months'}`, { value }) : `${value} ${unit}`.trim();

  const tell = ({ what }: Said): string => {
    switch (what.kind) {
      case 'text':
        return pick(what.text);
      case 'number':
        return measured(number(what.value), what.unit);
      case 'range': {
        const isOne = what.min === what.max;
        const range = t('report.range', { from: number(what.min), to: number(what.max) });
        return measured(isOne ? number(what.min) : range, what.unit);
      }
      case 'scores':
        return what.scores
          .map(([scale, score]) => {
            const term = vocabulary.strainScales.find(({ id }) => id === scale);
            return t('report.score', { name: term ? pick(term) : scale, score });
          })
          .join(', ');
      case 'word':
        return words[what.word] ?? what.word;
      case 'scale':
        return t('report.scale', { name: what.name, from: number(what.min), to: number(what.max) });
      case 'unknown':
        return t(`unknownReason.${what.reason}`);
    }
  };

  /** From the record to the figure: names of things, and words for the keys between them. */
  const name = (stages: readonly Stage[]): string => {
    const parts = stages.flatMap(({ key, value }) => {
      const role = key === undefined ? undefined : byId.get(key);
      const own = nameOf(value);
      return role ? pick(role.name) : own ? pick(own) : key !== undefined && keys[key] ? keys[key] : [];
    });
    return parts.join(', ');
  };
  return {
    name,
    /** What a key in a record stands for; empty when it has no word. */
    key: (key: string): string => keys[key] ?? '',
    says: (said: Said): string => (said.of && keys[said.of] ? `${keys[said.of]}: ${tell(said)}` : tell(said)),
  };
}
