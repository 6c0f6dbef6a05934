import { site } from 'virtual:dataset';
import { useRef, useState } from 'react';
import type { SiteFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { copyText } from '../../parts/share/copyText';
import { saveText } from '../../parts/share/saveText';
import { Button } from '../../ui/Button';
import buttonStyles from '../../ui/Button.module.css';
import styles from './ReportScreen.module.css';
import { mailAddress } from './reportText';

type Props = {
  subject: string;
  text: string;
  /** Who gets reports about this site, when its data says so. */
  contact?: SiteFile['contact'];
};

/** The message as it is, and three ways to take it along. Nothing goes anywhere by itself. */
export function MadeReport({ subject, text, contact = site.contact }: Props) {
  const { t, pick } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly word: 'copied' | 'notCopied' } | null>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setTold({ text, word: isCopied ? 'copied' : 'notCopied' });
  };
  const { name, email, url } = contact ?? {};
  const who = name ? pick(name) : t('report.editors');
  return (
    <section aria-labelledby="bericht" className={styles.made}>
      <h2 id="bericht">{t('report.made')}</h2>
      <p id="bericht-uitleg">{t('report.madeHint')}</p>
      <textarea
        ref={field}
        aria-labelledby="bericht"
        aria-describedby="bericht-uitleg"
        readOnly
        rows={12}
        value={text}
        spellCheck={false}
      />
      <div className={styles.ways}>
        <Button onClick={() => void copy()}>{t('report.copy')}</Button>
        <a
          href={mailAddress(email ?? '', subject, text)}
          className={`${buttonStyles.button} ${buttonStyles.link}`}
          data-look="quiet"
        >
          {t('report.mail')}
        </a>
        <Button look="quiet" onClick={() => saveText(text, `${t('report.file')}.txt`, 'text/plain;charset=utf-8')}>
          {t('report.save')}
        </Button>
      </div>
      {/* Another text was not copied yet. */}
      <p role="status">{told?.text === text ? t(`report.${told.word}`) : null}</p>
      {contact ? <p>{t('report.to', { name: who })}</p> : <p>{t('report.noContact')}</p>}
      <p>
        {email ? t('report.toAddress', { address: email }) : t('report.noContactMail')} {t('report.mailHint')}
      </p>
      {url ? (
        <p>
          <a href={url} rel="noopener noreferrer">
            {t('report.toPage', { name: who })}
          </a>
        </p>
      ) : null}
    </section>
  );
}
