import type { StrainScale, StrainScores } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { Blocks } from '../../../ui/Blocks';
import styles from './Lens.module.css';

type Props = { scores: StrainScores; scales: readonly StrainScale[]; className?: string | undefined };

/** Scores of 0 to 4 as blocks, each with what that score means. */
export function Scales({ scores, scales, className }: Props) {
  const { pick } = useWords();
  const { strainScales } = useNetwork().graph.vocabulary;
  return (
    <dl className={[styles.scales, className].filter(Boolean).join(' ')}>
      {scales.map((id) => {
        const scale = strainScales.find((each) => each.id === id);
        const meaning = scale?.scores[scores[id]];
        if (!scale || !meaning) return null;
        return (
          <div key={id} className={styles.scale}>
            <dt>{pick(scale.short)}</dt>
            <dd>
              <Blocks count={scores[id]} of={4} lens="strain" silent={false} />
            </dd>
            <dd className={styles.meaning}>{pick(meaning)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
