import type { Route } from '../../core/routes/findRoutes';
import { Station } from '../../ui/Station';
import styles from './MiniLine.module.css';

type Props = { route: Route };

/** The route as a small line with stations; a picture beside words that say the same. */
export function MiniLine({ route }: Props) {
  return (
    <span className={styles.line} aria-hidden="true">
      <Station line="here" size="s" />
      {route.steps.map((step) => (
        <span key={step.to.id} className={styles.piece} data-line={step.to.group}>
          <span className={styles.track} />
          <Station line={step.to.group} size="s" />
        </span>
      ))}
    </span>
  );
}
