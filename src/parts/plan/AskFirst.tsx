import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './Keeping.module.css';

type Props = {
  /** The words on the button. */
  children: ReactNode;
  question: string;
  yes: string;
  onYes: () => void;
  /** Nothing would be lost now: do it at once. */
  asksNot?: boolean;
  look?: 'main' | 'quiet';
};

/** A button that asks once before it does something that cannot be undone. The question takes its place, and focus. */
export function AskFirst({ children, question, yes, onYes, asksNot = false, look = 'quiet' }: Props) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) box.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <Button ref={opener} look={look} onClick={() => (asksNot ? onYes() : setAsking(true))}>
        {children}
      </Button>
    );
  return (
    <fieldset
      ref={box}
      tabIndex={-1}
      className={styles.ask}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      <legend>{question}</legend>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {t('plan.keeping.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
