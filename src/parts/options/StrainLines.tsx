import { strainTold } from '../../core/lenses/strainTold';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Arrow } from '../../ui/Arrow';
import { Blocks } from '../../ui/Blocks';
import styles from './facts.module.css';

type Props = { from: Role; to: Role };

/** The change on every strain scale that truly changes; what stays within the noise is told in one line. */
export function StrainLines({ from, to }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const before = from.strain;
  const after = to.strain;
  const told = strainTold(from, to);
  if (!before || !after || !told) return null;
  const same = (
    <div className={styles.row}>
      <dt>{t('lens.strain')}</dt>
      <dd>{t('lens.change.same')}</dd>
    </div>
  );
  if (told.scales.length === 0) return same;
  const rows = told.scales.map(({ scale, change }) => {
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
  return (
    <>
      {told.bodySame ? same : null}
      {rows}
    </>
  );
}
