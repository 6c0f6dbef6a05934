import { useWords } from '../../i18n/useWords';
import { useGlossary } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import styles from './GlossaryScreen.module.css';
import { TermList } from './TermList';

/** Abbreviations and words of the trade with their meaning, to look up and to print. */
export default function GlossaryScreen() {
  const { t } = useWords();
  const glossary = useGlossary();
  return (
    <Page title={t('glossary.title')} heading={t('glossary.heading')} width="reading">
      <p className={styles.lead}>{t('glossary.lead')}</p>
      {glossary.status === 'ready' ? (
        <TermList terms={glossary.value.terms} />
      ) : (
        <LoadState state={glossary} loading={t('glossary.loading')} failed={t('glossary.failed')} />
      )}
      <p className={styles.ask}>{t('glossary.ask')}</p>
    </Page>
  );
}
