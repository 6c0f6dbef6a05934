import { type FormEvent, useId, useState } from 'react';
import { idFrom, idProblem, newRecord } from '../../../core/editor/newRecord';
import { KINDS, type Kind, keyOf } from '../../../core/editor/sourceFiles';
import { putRecord } from '../../../core/editor/work';
import { useWords } from '../../../i18n/useWords';
import { useAddress } from '../../../state/address/useAddress';
import { changeWork, useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { recordPath } from '../editorPaths';
import { useWork } from '../useEditor';
import styles from './start.module.css';

/** A new role, training or source: its name gives its id, which is checked before anything is made. */
export function MakeRecord() {
  const { t } = useWords();
  const id = useId();
  const { go } = useAddress();
  const files = useEditorStore((state) => state.files);
  const work = useWork();
  const [kind, setKind] = useState<Kind>('roles');
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const newId = idFrom(name);
  const problem = idProblem(files, work, kind, newId);
  const isTold = problem !== null && (isAsked || problem !== 'empty');
  const make = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem) return;
    const key = keyOf(kind, newId);
    changeWork(putRecord(files, work, key, newRecord(files, kind, newId, name.trim())));
    go(recordPath(key));
  };
  return (
    <form aria-labelledby={`${id}-title`} className={styles.box} onSubmit={make} noValidate>
      <h2 id={`${id}-title`}>{t('editor.make.title')}</h2>
      <label htmlFor={`${id}-kind`}>{t('editor.make.kind')}</label>
      <select id={`${id}-kind`} value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`editor.kind.${one}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-name`}>{t('editor.make.name')}</label>
      <input
        id={`${id}-name`}
        type="text"
        autoComplete="off"
        value={name}
        aria-invalid={isTold}
        aria-describedby={`${id}-told`}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setAsked(false);
        }}
      />
      <p id={`${id}-told`} role="status" className={isTold ? styles.wrong : styles.quiet}>
        {isTold ? t(`editor.make.${problem}`) : newId === '' ? '' : t('editor.make.id', { id: newId })}
      </p>
      <p className={styles.quiet}>{t('editor.make.idText')}</p>
      <p>
        <Button type="submit">{t('editor.make.go')}</Button>
      </p>
    </form>
  );
}
