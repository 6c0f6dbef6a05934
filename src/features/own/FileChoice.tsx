import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import example from '../../../docs/examples/employer-file.json?raw';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './OwnFileScreen.module.css';

type Props = {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
};

/** Pick or drop a file, or paste its text; the example shows what such a file can hold. */
export function FileChoice({ onFile, onText, onClear }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [field, area] = [useId(), useId()];
  const choose = (file: File | undefined) => file && onFile(file);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    choose(currentTarget.files?.[0]);
    // So that the same file can be chosen again, after it was mended.
    currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the field inside does the same */}
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label htmlFor={field} className={styles.label}>
          {t('own.file.choose')}
        </label>
        <input id={field} type="file" accept=".json,application/json" onChange={onChange} />
        <p className={styles.quiet}>
          {t('own.file.chooseText')} <span className={styles.wideOnly}>{t('own.file.drop')}</span>
        </p>
      </div>
      <div className={styles.paste}>
        <label htmlFor={area} className={styles.label}>
          {t('own.file.paste')}
        </label>
        <textarea
          id={area}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className={styles.buttons}>
          <Button onClick={() => onText(text)}>{t('own.file.check')}</Button>
          <Button look="quiet" onClick={() => setText(example)}>
            {t('own.file.fill')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setText('');
              onClear();
            }}
          >
            {t('own.file.again')}
          </Button>
        </p>
      </div>
    </>
  );
}
