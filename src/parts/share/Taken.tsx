import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './share.module.css';

type Props = {
  undo: () => Promise<void>;
  children?: React.ReactNode;
};

/** It is in the plan now; and the way back. Focus comes here, because the button that did it is gone. */
export function Taken({ undo, children }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<'taken' | 'undone' | 'failed'>('taken');
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  const back = () => {
    undo().then(
      () => setState('undone'),
      () => setState('failed'),
    );
    told.current?.focus();
  };
  return (
    <div className={styles.stack}>
      <p ref={told} tabIndex={-1} role="status" className={styles.told}>
        {t(`share.import.${state}`)}
      </p>
      {state === 'undone' ? null : (
        <p className={styles.buttons}>
          <Button look="quiet" onClick={back}>
            {t('share.import.undo')}
          </Button>
          {children}
        </p>
      )}
    </div>
  );
}
