import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { AppLink } from '../../../ui/AppLink';
import { recordPath } from '../editorPaths';
import { Problems } from '../form/Frame';
import { RecordName } from '../RecordName';
import styles from './take.module.css';

const MOST = 40;

/** Everything that the check says, per record, with the way to its form. */
export function ProblemList() {
  const { t } = useWords();
  const found = useEditorStore((state) => state.check.found);
  if (found.length === 0) return null;
  const files = new Map<string, typeof found>();
  for (const one of found.slice(0, MOST)) {
    const place = one.key ?? one.file;
    files.set(place, [...(files.get(place) ?? []), one]);
  }
  return (
    <section aria-labelledby="vindt" className={styles.box}>
      <h3 id="vindt">{t('editor.take.problems')}</h3>
      <p className={styles.quiet}>{t('editor.form.messages')}</p>
      {[...files].map(([place, problems]) => {
        const key = problems[0]?.key;
        const step = problems.map((one) => /^steps\/([^/]+)/.exec(one.place)?.[1]).find(Boolean);
        return (
          <div key={place} className={styles.stack}>
            <h4>
              {key ? (
                <AppLink to={recordPath(key, step)}>
                  <RecordName of={key} />
                </AppLink>
              ) : (
                t('editor.take.elsewhere', { file: `data/${place}` })
              )}
            </h4>
            <Problems problems={problems} />
          </div>
        );
      })}
    </section>
  );
}
