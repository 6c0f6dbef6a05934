import type { ShareProblem } from '../../core/share/shareProblem';
import { useWords } from '../../i18n/useWords';
import styles from './share.module.css';

type Props = {
  problems: readonly ShareProblem[];
  /** Level of the heading on the page it stands on. */
  level: 2 | 3;
};

/** What of a link or a file is not in the plan as it stood there: each kind of trouble once, with how often. */
export function Problems({ problems, level }: Props) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  const counts = new Map<ShareProblem['why'], number>();
  for (const { why, count = 1 } of problems) counts.set(why, (counts.get(why) ?? 0) + count);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.problems}>
      <Heading className={styles.small}>{t('share.problems')}</Heading>
      <ul>
        {[...counts].map(([why, count]) => (
          <li key={why}>{t(`share.problem.${why}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
