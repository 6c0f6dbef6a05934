import { useMemo } from 'react';
import { findGaps, type Gap, type GapList } from '../../../core/editor/gaps';
import { keyOf } from '../../../core/editor/sourceFiles';
import { useWords } from '../../../i18n/useWords';
import { AppLink } from '../../../ui/AppLink';
import { MoreList } from '../../../ui/MoreList';
import { recordPath } from '../editorPaths';
import { RecordName } from '../RecordName';
import { useFilesNow, useNames } from '../useEditor';
import { FindRecord } from './FindRecord';
import { MakeRecord } from './MakeRecord';
import styles from './start.module.css';

/** Where the working group begins: what there is to talk about, and ways to any record or a new one. */
export function StartPart() {
  const { t } = useWords();
  const files = useFilesNow();
  const lists = useMemo(() => findGaps(files), [files]);
  return (
    <div className={styles.columns}>
      <section aria-labelledby="opvalt" className={styles.gaps}>
        <h2 id="opvalt">{t('editor.gap.title')}</h2>
        <p className={styles.quiet}>{t('editor.gap.intro')}</p>
        {lists.map((list) => (
          <GapFold key={list.kind} list={list} />
        ))}
      </section>
      <div className={styles.ways}>
        <FindRecord />
        <MakeRecord />
      </div>
    </div>
  );
}

const FIRST = 10;
const STEP = 50;

function GapFold({ list: { kind, gaps } }: { list: GapList }) {
  const { t } = useWords();
  const title = t(`editor.gap.list.${kind}`);
  const hasFigures = FIGURES.has(kind);
  const total = gaps.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className={styles.gap}>
      <summary>
        <span className={styles.number}>{total}</span> <span>{title}</span>
      </summary>
      {hasFigures && gaps.length > 0 ? (
        <p className={styles.quiet}>{t('editor.gap.spread', { count: gaps.length })}</p>
      ) : null}
      {gaps.length === 0 ? (
        <p className={styles.quiet}>{t('editor.gap.none')}</p>
      ) : (
        <MoreList items={gaps} first={FIRST} step={STEP} keyOf={({ key, to }) => `${key} ${to ?? ''}`} of={title}>
          {(gap) => <GapLine gap={gap} hasFigures={hasFigures} />}
        </MoreList>
      )}
    </details>
  );
}

const FIGURES: ReadonlySet<GapList['kind']> = new Set(['only-editors', 'old-figure', 'estimate', 'unknown']);

function GapLine({ gap: { key, to, count }, hasFigures }: { gap: Gap; hasFigures: boolean }) {
  const { t } = useWords();
  const nameOf = useNames();
  return (
    <>
      <AppLink to={recordPath(key, to)} className={styles.link}>
        <RecordName of={key} />
        {to === null ? null : `: ${t('editor.gap.step', { role: nameOf(keyOf('roles', to)) })}`}
      </AppLink>
      {hasFigures ? <span className={styles.quiet}> {t('editor.gap.figures', { count })}</span> : null}
    </>
  );
}
