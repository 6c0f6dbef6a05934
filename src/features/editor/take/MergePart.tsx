import { useEffect, useId, useRef, useState } from 'react';
import { diffRecords } from '../../../core/editor/diffRecords';
import type { Conflict } from '../../../core/editor/mergeWorks';
import { type RecordKey, recordIn } from '../../../core/editor/sourceFiles';
import { useWords } from '../../../i18n/useWords';
import { endMerge, leaveMerge, useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { RecordName } from '../RecordName';
import { useNames } from '../useEditor';
import { Differences } from './Differences';
import styles from './take.module.css';

/** What somebody else's work brings: what comes in by itself, and a choice for each record that clashes. */
export function MergePart() {
  const { t } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = useNames();
  const merging = useEditorStore((state) => state.merging);
  const [theirs, setTheirs] = useState<ReadonlySet<RecordKey>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  if (!merging) return null;
  const { taken, same, conflicts } = merging.merge;
  const choose = (key: RecordKey, isTheirs: boolean) =>
    setTheirs(new Set(isTheirs ? [...theirs, key] : [...theirs].filter((one) => one !== key)));
  return (
    <section aria-labelledby={`${id}-title`} className={styles.found}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t(merging.from === 'device' ? 'editor.merge.device' : 'editor.merge.found')}
      </h3>
      <p>
        {t('editor.merge.taken', { count: taken.length })} {t('editor.merge.same', { count: same.length })}
      </p>
      {taken.length > 0 ? <p>{taken.map(nameOf).join(', ')}</p> : null}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          isTheirs={theirs.has(conflict.key)}
          onChoose={(isTheirs) => choose(conflict.key, isTheirs)}
        />
      ))}
      <p className={styles.buttons}>
        <Button onClick={() => endMerge(theirs)}>{t('editor.merge.go')}</Button>
        {merging.from === 'package' ? (
          <Button look="quiet" onClick={leaveMerge}>
            {t('editor.merge.leave')}
          </Button>
        ) : null}
      </p>
    </section>
  );
}

type ChoiceProps = { conflict: Conflict; isTheirs: boolean; onChoose: (isTheirs: boolean) => void };

function ConflictChoice({ conflict: { key, why, mine, theirs }, isTheirs, onChoose }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  const name = useNames()(key);
  const files = useEditorStore((state) => state.files);
  const present = mine ? mine.now : recordIn(files, key);
  const radio = (isOther: boolean) => (
    <label className={styles.radio}>
      <input type="radio" name={id} checked={isTheirs === isOther} onChange={() => onChoose(isOther)} />
      {t(isOther ? 'editor.merge.takeTheirs' : 'editor.merge.keepMine')}
    </label>
  );
  return (
    <fieldset className={styles.conflict}>
      <legend>
        <RecordName of={key} />
      </legend>
      <p>{t(`editor.merge.conflict.${why}`)}</p>
      <Differences changes={diffRecords(present, theirs.now)} of={`${name}: ${t('editor.merge.differs')}`} />
      {radio(false)}
      {radio(true)}
    </fieldset>
  );
}
