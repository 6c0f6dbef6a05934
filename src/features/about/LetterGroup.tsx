import { useState } from 'react';
import { useWords } from '../../i18n/useWords';
import type { AskedSource } from './askedSource';
import type { SourceGroup } from './groupSources';
import { SourceItem } from './SourceItem';
import styles from './SourceList.module.css';

type Props = { group: SourceGroup; startsOpen: boolean; asked: AskedSource | null };

/** The sources of publishers with one first letter; made when it is opened, for there are hundreds. */
export function LetterGroup({ group, startsOpen, asked }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(startsOpen || group.sources.some(({ id }) => id === asked?.id));
  const title = group.id === 'none' ? t('about.sources.noPublisher') : group.id.toUpperCase();
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M3 1l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <h3>{title}</h3>
        <span className={styles.quiet}>{t('about.sources.count', { count: group.sources.length })}</span>
      </summary>
      {isOpen ? (
        <ul role="list">
          {group.sources.map((source) => (
            <SourceItem key={source.id} source={source} asked={source.id === asked?.id ? asked : null} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}
