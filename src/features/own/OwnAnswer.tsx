import { useWords } from '../../i18n/useWords';
import { OwnStatements } from '../../parts/own/OwnStatements';
import styles from './OwnFileScreen.module.css';
import { OwnFindings } from './OwnFindings';
import type { Tried } from './tried';

type Props = {
  readonly tried: Tried;
  /** Whether the employer does not stand on the map yet. */
  readonly isNew: (employer: string) => boolean;
};

/** What came of a file, in words, and below it how it looks. */
export function OwnAnswer({ tried, isNew }: Props) {
  const { t } = useWords();
  return (
    <>
      <p role="status" className={tried.kind === 'read' ? styles.sound : styles.told}>
        {useToldWords(tried)}
      </p>
      {tried.kind === 'wrong' || tried.kind === 'read' ? <OwnFindings findings={tried.findings} /> : null}
      {tried.kind === 'read' ? (
        <section className={styles.preview}>
          {isNew(tried.file.employer) ? <p>{t('own.file.newEmployer')}</p> : null}
          <OwnStatements file={tried.file} />
          <p>{t('own.file.next')}</p>
        </section>
      ) : null}
    </>
  );
}

function useToldWords(tried: Tried): string {
  const { t } = useWords();
  switch (tried.kind) {
    case 'rest':
      return '';
    case 'reading':
    case 'unreadable':
    case 'empty':
      return t(`own.file.${tried.kind}`);
    case 'refused':
      return t(
        `own.file.${({ 'too-large': 'tooLarge', 'no-text': 'noText', 'too-deep': 'tooDeep' } as const)[tried.why]}`,
      );
    case 'no-json':
      return tried.line === null ? t('own.file.noJson') : t('own.file.noJsonLine', { line: tried.line });
    case 'wrong':
      return t('own.file.wrong', { count: tried.findings.filter(({ severity }) => severity === 'error').length });
    case 'read':
      return t('own.file.sound');
  }
}
