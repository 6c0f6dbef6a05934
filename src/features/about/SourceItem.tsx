import { memo, useState } from 'react';
import { isOld } from '../../core/evidence/isOld';
import { USE_KINDS } from '../../core/evidence/usesOf';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AsPublished } from '../../ui/AsPublished';
import { SourceLine } from '../../ui/SourceLine';
import type { AskedSource } from './askedSource';
import { type CountedSource, usesOfKind } from './groupSources';
import styles from './SourceList.module.css';
import { SourceUses, UseList } from './SourceUses';

type Props = {
  source: CountedSource;
  /** The address names this source: it starts opened, with what rests on it. */
  asked: AskedSource | null;
};

/** One source: what kind it is, how old, and what rests on it; the list of that is fetched when it is opened. */
export const SourceItem = memo(function SourceItem({ source, asked }: Props) {
  const { t } = useWords();
  const { dataDate } = useNetwork().graph;
  const [isOpen, setOpen] = useState(asked !== null);
  const supports = USE_KINDS.filter((kind) => usesOfKind(source, kind) > 0).map(
    (kind) => `${t(`about.sources.use.${kind}`)} ${usesOfKind(source, kind)}`,
  );
  return (
    <li id={source.id} tabIndex={-1} className={styles.item} data-asked={asked !== null || undefined}>
      <div>
        <SourceLine source={source} isEntry />
      </div>
      <p className={styles.quiet}>
        {t(`about.sources.kind.${source.kind}`)}
        {source.year ? '' : ` · ${t('about.sources.noYear')}`}
        {isOld(source.year, dataDate) ? <span className={styles.old}>{t('about.sources.old')}</span> : null}
      </p>
      {supports.length === 0 ? (
        <p className={styles.quiet}>{t('about.sources.unused')}</p>
      ) : (
        <details className={styles.uses} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <span className={styles.how}>{t('about.sources.supports')}</span>
            <span className="visually-hidden">
              <AsPublished name={source.title} within={` (${source.title})`} />
            </span>{' '}
            <span>{supports.join(' · ')}</span>
          </summary>
          {isOpen ? asked?.uses ? <UseList uses={asked.uses.uses} /> : <SourceUses id={source.id} /> : null}
        </details>
      )}
    </li>
  );
});
