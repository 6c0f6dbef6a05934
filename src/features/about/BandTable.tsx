import { useWords } from '../../i18n/useWords';
import { Blocks } from '../../ui/Blocks';
import styles from './BandTable.module.css';
import type { BandRange } from './lensScales';

type Props = {
  caption: string;
  lens: 'strain' | 'growth';
  ranges: readonly BandRange[];
  /** Word per band. */
  words: Readonly<Record<string, string>>;
};

/** From a number to the word and the blocks of a lens. */
export function BandTable({ caption, lens, ranges, words }: Props) {
  const { t } = useWords();
  const rangeText = ({ from, to }: BandRange) => {
    if (to === null) return t('about.sources.from', { from });
    return from === to ? String(from) : t('about.sources.range', { from, to });
  };
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {ranges.map((range) => (
          <tr key={range.band}>
            <th scope="row">
              <Blocks count={range.band} of={4} lens={lens} /> <span>{words[range.band]}</span>
            </th>
            <td className="numbers">{rangeText(range)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
