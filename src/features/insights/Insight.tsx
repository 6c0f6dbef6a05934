import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { ReportLink } from '../../ui/ReportLink';
import styles from './Insight.module.css';

type Props = {
  /** Anchor of the section. */
  id: string;
  /** The finding as a sentence, figures in it. */
  title: ReactNode;
  /** One line on how it was counted. */
  how: string;
  children: ReactNode;
};

/** One finding: what it tells, what it looks like, and how it was counted. */
export function Insight({ id, title, how, children }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby={id} className={styles.insight}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className={styles.how}>
        <strong>{t('insights.how')}:</strong> {how} <ReportLink at={`inzicht/${id}`} of={how} />
      </p>
    </section>
  );
}
