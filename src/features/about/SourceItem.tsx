import { memo } from 'react';
import { useWords } from '../../i18n/useWords';
import { SourceLine } from '../../ui/SourceLine';
import type { CountedSource } from './groupSources';
import styles from './SourceList.module.css';

type Props = { source: CountedSource };

/** One source with its kind and how many records cite it. */
export const SourceItem = memo(function SourceItem({ source }: Props) {
  const { t } = useWords();
  return (
    <li className={styles.item}>
      <SourceLine source={source} />{' '}
      <span className={styles.small}>
        {t(`about.sources.kind.${source.kind}`)} · {t('about.sources.uses', { count: source.uses })}
      </span>
    </li>
  );
});
