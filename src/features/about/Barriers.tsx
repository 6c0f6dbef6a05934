import { useWords } from '../../i18n/useWords';
import styles from './Barriers.module.css';

const BARRIERS = ['map', 'reader', 'picture', 'titles', 'spoken'] as const;
const ASPECTS = ['why', 'instead', 'when'] as const;

/** What we know does not work well, each with its reason, a way around it, and when that changes. */
export function Barriers() {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.barriers}>
      {BARRIERS.map((barrier) => (
        <li key={barrier}>
          <h3>{t(`about.access.barrier.${barrier}.what`)}</h3>
          <dl>
            {ASPECTS.map((aspect) => (
              <div key={aspect}>
                <dt>{t(`about.access.${aspect}`)}</dt>
                <dd>{t(`about.access.barrier.${barrier}.${aspect}`)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
