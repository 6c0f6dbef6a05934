import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { QrCode } from '../../parts/share/QrCode';
import styles from './LinkPart.module.css';
import { LINK_PARTS, type LinkChoice, type SheetLink } from './useSheetLink';

type Props = { link: SheetLink | null; choice: LinkChoice };

/** The way back from paper to the plan: a QR code, the same address in full, and what it tells who opens it. */
export function LinkPart({ link, choice }: Props) {
  const { t, language } = useWords();
  if (!link) return null;
  const along = LINK_PARTS.filter((part) => choice[part]).map((part) => t(`sheet.panel.linkPart.${part}`));
  return (
    <section aria-labelledby="blad-adres" className={styles.link}>
      {link.kind === 'link' ? <QrCode text={link.address} label={t('sheet.link.qr')} /> : null}
      <div className={styles.text}>
        <h2 id="blad-adres">{t('sheet.link.title')}</h2>
        {link.kind === 'link' ? (
          <>
            <p className={styles.address}>{link.address}</p>
            <p>
              {t('sheet.link.holds')}{' '}
              {along.length > 0 ? t('sheet.link.with', { list: formatList(along, language) }) : t('sheet.link.without')}
            </p>
          </>
        ) : (
          <p>{t('sheet.link.tooLong')}</p>
        )}
      </div>
    </section>
  );
}
