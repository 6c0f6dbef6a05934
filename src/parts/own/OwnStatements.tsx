import { type CSSProperties, useId } from 'react';
import type { OwnFile } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useOwn } from '../../state/useOwn';
import { LoadState } from '../../ui/LoadState';
import { OwnContact } from './OwnContact';
import { OwnNames } from './OwnNames';
import { OwnOffers } from './OwnOffers';
import { OwnPaths } from './OwnPaths';
import styles from './OwnStatements.module.css';

type Props =
  /** An employer of the data: shows nothing when it supplied no file. */
  | { readonly employer: string }
  /** A file that was tried by hand and is sound. */
  | { readonly file: OwnFile };

/**
 * All that an employer says about itself, marked as its own word with the date, apart from every figure of the data. Needs
 * the texts of the part `own`.
 */
export function OwnStatements(props: Props) {
  return 'file' in props ? <Statements file={props.file} /> : <OfEmployer employer={props.employer} />;
}

function OfEmployer({ employer }: { employer: string }) {
  const { t } = useWords();
  const loaded = useOwn();
  // Mostly there is no file: a message that comes and goes would only move the page.
  if (loaded.status === 'loading') return null;
  if (loaded.status === 'failed')
    return <LoadState state={loaded} loading={t('own.loading')} failed={t('own.failed')} />;
  const file = loaded.value.own.find((each) => each.employer === employer);
  return file ? <Statements file={file} /> : null;
}

function Statements({ file }: { file: OwnFile }) {
  const { t, pick, language } = useWords();
  const heading = useId();
  const { name, statedOn } = file;
  return (
    <section aria-labelledby={heading} className={styles.statements} style={coloursOf(file)}>
      <h2 id={heading} className={styles.heading}>
        {t('own.heading', { name })}
      </h2>
      {file.example ? <p className={styles.example}>{t('own.example')}</p> : null}
      <p className={styles.mark}>{t('own.mark', { name, date: formatDate(statedOn, language) })}</p>
      {file.about ? <p>{pick(file.about)}</p> : null}
      <OwnNames file={file} />
      <OwnOffers file={file} />
      <OwnPaths file={file} />
      <OwnContact file={file} />
      <p className={styles.note}>{t('own.note')}</p>
    </section>
  );
}

/** The employer's colours for both themes; the check has measured them against the grounds. */
const coloursOf = ({ colours }: OwnFile): CSSProperties | undefined =>
  colours && {
    ['--own-text-light' as keyof CSSProperties]: colours.light.text,
    ['--own-line-light' as keyof CSSProperties]: colours.light.line,
    ['--own-text-dark' as keyof CSSProperties]: colours.dark.text,
    ['--own-line-dark' as keyof CSSProperties]: colours.dark.line,
  };
