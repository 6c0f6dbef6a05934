import { useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import styles from './KeysHelp.module.css';

const KEYS = ['steps', 'siblings', 'ends', 'open', 'back', 'letters', 'zoom', 'escape'] as const;

type Props = { onClose: () => void };

/** The keys of the map, as a dialog of the browser itself: focus goes in, Escape closes. */
export default function KeysHelp({ onClose }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('map.helpTitle')}</h2>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`map.keys.${key}.keys`)}</dt>
            <dd>{t(`map.keys.${key}.what`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{t('common.close')}</Button>
    </dialog>
  );
}
