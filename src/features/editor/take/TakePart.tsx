import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { useWork } from '../useEditor';
import { ChangeItem } from './ChangeItem';
import { MergePart } from './MergePart';
import { OpenPackage } from './OpenPackage';
import { ProblemList } from './ProblemList';
import { SaveZip } from './SaveZip';
import styles from './take.module.css';
import { WriteFolder } from './WriteFolder';

/** Everything that was changed, where the working group stands with it, and the ways to take it along or bring it in. */
export function TakePart() {
  const { t } = useWords();
  const work = useWork();
  const merging = useEditorStore((state) => state.merging);
  const keys = Object.keys(work.changes).sort();
  return (
    <div className={styles.parts}>
      <h2>{t('editor.take.title')}</h2>
      {keys.length === 0 ? <p>{t('editor.take.none')}</p> : null}
      {keys.length > 0 ? (
        <ul role="list" className={styles.changes}>
          {keys.map((key) => (
            <li key={key}>
              <ChangeItem recordKey={key} />
            </li>
          ))}
        </ul>
      ) : null}
      <ProblemList />
      {keys.length > 0 ? (
        <section aria-labelledby="neem-mee" className={styles.box}>
          <h3 id="neem-mee">{t('editor.take.next')}</h3>
          <p>{t('editor.take.nextText')}</p>
          <SaveZip />
          <WriteFolder />
        </section>
      ) : null}
      {/* One merge at a time: what the device kept goes first. */}
      {merging?.from === 'device' ? null : <OpenPackage />}
      {merging?.from === 'package' ? <MergePart /> : null}
    </div>
  );
}
