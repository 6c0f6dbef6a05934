import styles from './PaperStation.module.css';

type Props = {
  /** Start: a disc with a white heart; on the way: a ring; goal: a ring around a disc. */
  place: 'start' | 'via' | 'goal';
};

/** A station that keeps its meaning without colour: the pattern tells where on the route it is. */
export function PaperStation({ place }: Props) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={styles.station}>
      <PaperRings place={place} x={12} />
    </svg>
  );
}

/** The rings themselves, around a point on the middle line of a drawing that is 24 high. */
export function PaperRings({ place, x }: Props & { x: number }) {
  switch (place) {
    case 'start':
      return (
        <>
          <circle cx={x} cy="12" r="11" className={styles.full} />
          <circle cx={x} cy="12" r="4.5" className={styles.hollow} />
        </>
      );
    case 'via':
      return <circle cx={x} cy="12" r="8" className={styles.ring} />;
    case 'goal':
      return (
        <>
          <circle cx={x} cy="12" r="9.75" className={styles.thin} />
          <circle cx={x} cy="12" r="5" className={styles.full} />
        </>
      );
  }
}
