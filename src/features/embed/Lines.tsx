import { useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { copyText } from '../../parts/share/copyText';
import { Button } from '../../ui/Button';
import styles from './EmbedPicker.module.css';

type Props = { readonly title: string; readonly text: string; readonly lines: string };

/** One way to embed: the lines, and a button that copies them. */
export function Lines({ title, text, lines }: Props) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly lines: string; readonly word: 'copied' | 'notCopied' } | null>(null);
  const copy = async () => {
    const isCopied = await copyText(lines);
    if (!isCopied) field.current?.select();
    setTold({ lines, word: isCopied ? 'copied' : 'notCopied' });
  };
  return (
    <div className={styles.lines}>
      <label htmlFor={id} className={styles.label}>
        {title}
      </label>
      <p id={`${id}-text`} className={styles.quiet}>
        {text}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-text`}
        readOnly
        rows={5}
        value={lines}
        spellCheck={false}
      />
      <p className={styles.copy}>
        <Button look="quiet" onClick={() => void copy()}>
          {t('embed.copy')}
          <span className="visually-hidden"> ({title})</span>
        </Button>
        {/* Other lines were not copied yet. */}
        <span role="status">{told?.lines === lines ? t(`embed.${told.word}`) : null}</span>
      </p>
    </div>
  );
}
