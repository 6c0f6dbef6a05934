import { type MouseEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import { ShareForm } from './ShareForm';
import styles from './share.module.css';

/** Opens a dialog in which the reader chooses what of the plan goes along, and how. */
export default function SharePlan() {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const title = useId();
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const closed = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const closeOutside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) close();
  };
  return (
    <>
      <Button ref={opener} look="quiet" aria-haspopup="dialog" onClick={open}>
        {t('share.title')}
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClick={closeOutside} onClose={closed}>
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={title}>{t('share.title')}</h2>
            <Button look="quiet" onClick={close}>
              {t('common.close')}
            </Button>
          </div>
          {isOpen ? <ShareForm /> : null}
        </div>
      </dialog>
    </>
  );
}
