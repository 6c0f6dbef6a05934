import { type Change, scaleChange } from '../../core/lenses/strain';
import { strainTold } from '../../core/lenses/strainTold';
import { STRAIN_SCALES, type StrainScale } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Arrow } from '../../ui/Arrow';
import { Blocks } from '../../ui/Blocks';
import styles from './StrainRows.module.css';

type Props = {
  from: Role;
  to: Role;
  /** Only scales that truly change; the rest is told in one line. */
  changesOnly?: boolean;
};

/** Scales of the work before and after: blocks with words, and the change in a word. */
export function StrainRows({ from, to, changesOnly = false }: Props) {
  const { t } = useWords();
  if (!to.strain) return <p>{t('common.unknown')}</p>;
  const rows = STRAIN_SCALES.map((scale) => ({ scale, change: scaleChange(from, to, scale) }));
  const told = strainTold(from, to);
  const shown = (changesOnly && told?.scales) || rows;
  if (shown.length === 0) return <p>{t('route.strainSame')}</p>;
  return (
    <>
      <ul role="list" className={styles.rows}>
        {shown.map(({ scale, change }) => (
          <Row key={scale} scale={scale} change={change} from={from} to={to} />
        ))}
      </ul>
      {told?.bodySame ? <p className={styles.rest}>{t('route.bodySame')}</p> : null}
      {shown.length < rows.length ? <p className={styles.rest}>{t('route.strainRest')}</p> : null}
    </>
  );
}

type RowProps = { scale: StrainScale; change: Change | null; from: Role; to: Role };

function Row({ scale, change, from, to }: RowProps) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const term = graph.vocabulary.strainScales.find(({ id }) => id === scale);
  const before = from.strain?.[scale] ?? null;
  const after = to.strain?.[scale] ?? null;
  const score = after === null ? undefined : term?.scores[after];
  const words = scale === 'irregular' ? 'lens.hoursChange' : 'lens.change';
  return (
    <li className={styles.row} data-change={change ?? 'unknown'}>
      <span className={styles.scale}>{term ? pick(term.short) : scale}</span>
      <span className={styles.blocks}>
        {from.strain ? (
          <>
            <Blocks count={before} of={4} lens="strain" silent={false} />
            <Arrow />
          </>
        ) : null}
        <Blocks count={after} of={4} lens="strain" silent={false} />
      </span>
      {change ? (
        <span className={styles.change}>{t(`${words}.${change}`)}</span>
      ) : (
        <span>{score ? pick(score) : t('common.unknown')}</span>
      )}
    </li>
  );
}
