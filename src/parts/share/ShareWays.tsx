import { useEffect, useId, useRef, useState } from 'react';
import type { PlanChoice } from '../../core/share/choosePlan';
import type { WrittenLink } from '../../core/share/planLink';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { copyText } from './copyText';
import { QrCode } from './QrCode';
import styles from './share.module.css';
import { type SavedFile, useSaveFile } from './useSaveFile';

type Props = { link: WrittenLink; choice: PlanChoice };
type Told = 'copied' | 'copyFailed' | 'menuFailed' | { readonly saved: SavedFile } | null;

/** The ways to hand over what is ticked: a link, the menu of the phone, a code to scan, a file. */
export function ShareWays({ link, choice }: Props) {
  const { t, language } = useWords();
  const saveFile = useSaveFile();
  const [told, setTold] = useState<Told>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [id, title] = [useId(), useId()];
  const isByHand = told === 'copyFailed' || told === 'menuFailed';
  useEffect(() => {
    if (!isByHand) return;
    field.current?.focus();
    field.current?.select();
  }, [isByHand]);
  if (link.kind === 'empty') return null;
  const copy = async (address: string) => setTold((await copyText(address)) ? 'copied' : 'copyFailed');
  const openMenu = async (url: string) => {
    const result = await navigator.share({ title: t('share.menuTitle'), url }).then(
      () => null,
      // Who closes the menu has changed their mind; nothing failed.
      (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? null : 'menuFailed'),
    );
    setTold(result);
  };
  return (
    <section aria-labelledby={title} className={styles.stack}>
      <h3 id={title}>{t('share.ways')}</h3>
      {link.kind === 'tooLong' ? (
        <p role="status">{t('share.tooLong', { letters: formatNumber(link.letters, language) })}</p>
      ) : null}
      <div className={styles.buttons}>
        {link.kind === 'link' ? (
          <>
            <Button onClick={() => void copy(link.address)}>{t('share.copy')}</Button>
            {'share' in navigator ? (
              <Button look="quiet" onClick={() => void openMenu(link.address)}>
                {t('share.menu')}
              </Button>
            ) : null}
          </>
        ) : null}
        <Button look={link.kind === 'link' ? 'quiet' : 'main'} onClick={() => setTold({ saved: saveFile(choice) })}>
          {t('share.saveFile')}
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {told === null
          ? null
          : typeof told === 'string'
            ? t(`share.${told}`)
            : t(told.saved.tooLarge ? 'share.file.tooLarge' : 'share.savedFile', { file: told.saved.file })}
      </p>
      {link.kind === 'link' && isByHand ? (
        <div className={styles.byHand}>
          <label htmlFor={id}>{t('share.address')}</label>
          <textarea ref={field} id={id} readOnly rows={4} value={link.address} spellCheck={false} />
        </div>
      ) : null}
      {link.kind === 'link' ? (
        <Fold title={t('share.qr')}>
          <QrCode text={link.address} label={t('share.qrLabel')} />
          <p className={styles.quiet}>{t('share.qrText')}</p>
        </Fold>
      ) : null}
    </section>
  );
}
