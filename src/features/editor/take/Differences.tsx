import type { FieldChange } from '../../../core/editor/diffRecords';
import { tellValue } from '../../../core/editor/tellValue';
import { useWords } from '../../../i18n/useWords';
import { useFieldWords } from '../useFieldWords';
import styles from './take.module.css';

/** What differs in one record, field by field. */
export function Differences({ changes, of }: { changes: readonly FieldChange[]; of: string }) {
  const { t } = useWords();
  const words = useFieldWords();
  return (
    <details className={styles.differences}>
      <summary>{t('editor.take.fields', { count: changes.length })}</summary>
      <div className={styles.scroll}>
        <table>
          <caption className="visually-hidden">{of}</caption>
          <thead>
            <tr>
              <th scope="col">{t('editor.take.field')}</th>
              <th scope="col">{t('editor.take.was')}</th>
              <th scope="col">{t('editor.take.now')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ place, was, now }) => (
              <tr key={place.join('/')}>
                <th scope="row">{words(place)}</th>
                <td>{tellValue(was) || t('editor.take.nothing')}</td>
                <td>{tellValue(now) || t('editor.take.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
