import { useId } from 'react';
import { diffRecords } from '../../../core/editor/diffRecords';
import type { RecordKey } from '../../../core/editor/sourceFiles';
import { dropChange, putStanding, STATUSES, type Status } from '../../../core/editor/work';
import { useWords } from '../../../i18n/useWords';
import { changeWork, workNow } from '../../../state/editor/editorStore';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { recordPath } from '../editorPaths';
import { RecordName } from '../RecordName';
import { useNames, useWork } from '../useEditor';
import { Differences } from './Differences';
import styles from './take.module.css';

/** One record that was changed: what differs, and what the working group says about it. */
export function ChangeItem({ recordKey }: { recordKey: RecordKey }) {
  const { t } = useWords();
  const id = useId();
  const name = useNames()(recordKey);
  const change = useWork().changes[recordKey];
  if (!change) return null;
  const stand = (standing: Parameters<typeof putStanding>[2], field: string) =>
    changeWork(putStanding(workNow(), recordKey, standing), `${recordKey} ${field}`);
  return (
    <section aria-labelledby={`${id}-name`} className={styles.box}>
      <h3 id={`${id}-name`}>
        <RecordName of={recordKey} />
      </h3>
      <div className={styles.standing}>
        <div>
          <label htmlFor={`${id}-status`}>{t('editor.take.status')}</label>
          <select
            id={`${id}-status`}
            value={change.status}
            onChange={({ currentTarget }) => stand({ status: currentTarget.value as Status }, 'status')}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`editor.take.statuses.${status}`)}
              </option>
            ))}
          </select>
        </div>
        {change.status === 'agreed' ? (
          <div>
            <label htmlFor={`${id}-session`}>{t('editor.take.session')}</label>
            <input
              id={`${id}-session`}
              type="text"
              value={change.session}
              onChange={({ currentTarget }) => stand({ session: currentTarget.value }, 'session')}
            />
          </div>
        ) : null}
        <div>
          <label htmlFor={`${id}-note`}>{t('editor.take.note')}</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            value={change.note}
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget }) => stand({ note: currentTarget.value }, 'note')}
          />
          <p id={`${id}-help`} className={styles.quiet}>
            {t('editor.take.noteHelp')}
          </p>
        </div>
      </div>
      {change.was === null ? (
        <p>{t('editor.take.added')}</p>
      ) : (
        <Differences changes={diffRecords(change.was, change.now)} of={name} />
      )}
      <p className={styles.buttons}>
        <AppLink to={recordPath(recordKey)}>
          {t('editor.take.open')}
          <span className="visually-hidden">
            : <RecordName of={recordKey} />
          </span>
        </AppLink>
        <Button look="quiet" onClick={() => changeWork(dropChange(workNow(), recordKey))}>
          {t('editor.take.revert')}
          <span className="visually-hidden">
            : <RecordName of={recordKey} />
          </span>
        </Button>
      </p>
    </section>
  );
}
