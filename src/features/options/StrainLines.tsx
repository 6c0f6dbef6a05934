import { scaleChange } from '../../core/lenses/strain';
import { STRAIN_SCALES } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Arrow } from '../../ui/Arrow';
import { Blocks } from '../../ui/Blocks';
import styles from './facts.module.css';

type Props = { from: Role; to: Role };

/** The change on every strain scale that changes; equal scales are told in one line. */
export function StrainLines({ from, to }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const before = from.strain;
  const after = to.strain;
  if (!after) return null;
  if (!before) {
    return null;
  }
  const changed = STRAIN_SCALES.flatMap((scale) => {
    const change = scaleChange(from, to, scale);
    return change && change !== 'same' ? [{ scale, change }] : [];
  });
  if (changed.length === 0) {
    return (
      <div className={styles.row}>
        <dt>{t('lens.strain')}</dt>
        <dd>{t('options.strainSame')}</dd>
      </div>
    );
  }
  return changed.map(({ scale, change }) => {
    const label = graph.vocabulary.strainScales.find((term) => term.id === scale);
    const words = scale === 'irregular' ? 'lens.hoursChange' : 'lens.change';
    const better = change === 'less' || change === 'much-less';
    return (
      <div className={styles.row} key={scale}>
        <dt>{label ? pick(label.short) : scale}</dt>
        <dd>
          <span className={styles.blocks}>
            <Blocks count={before[scale]} of={4} lens="strain" />
            <Arrow />
            <Blocks count={after[scale]} of={4} lens="strain" />
          </span>
          <span className={better ? styles.good : styles.bad}>{t(`${words}.${change}`)}</span>
        </dd>
      </div>
    );
  });
}
