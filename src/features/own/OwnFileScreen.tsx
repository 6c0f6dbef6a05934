import { useEffect, useRef, useState } from 'react';
import { dayOfReader } from '../../core/funding/validity';
import { MOST_OWN_BYTES, readOwnFile } from '../../core/own/readOwnFile';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useEmployers } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { FileChoice } from './FileChoice';
import { knownOf } from './knownOf';
import { OwnAnswer } from './OwnAnswer';
import styles from './OwnFileScreen.module.css';
import type { Tried } from './tried';

/** Try a file in which an employer describes itself: what is wrong with it, and how it will look. Nothing is kept. */
export default function OwnFileScreen() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const employers = useEmployers();
  const [tried, setTried] = useState<Tried>({ kind: 'rest' });
  const answer = useRef<HTMLDivElement>(null);
  const isAnswered = tried.kind !== 'rest' && tried.kind !== 'reading';
  useEffect(() => {
    if (isAnswered) answer.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isAnswered]);
  const known = employers.status === 'ready' ? knownOf(graph, employers.value.employers) : null;
  const read = (bytes: Uint8Array) => {
    if (known) setTried(readOwnFile(bytes, known, dayOfReader(new Date(), graph.dataDate)));
  };
  const onFile = async (file: File) => {
    // Size is asked of the device before anything is read.
    if (file.size > MOST_OWN_BYTES) return setTried({ kind: 'refused', why: 'too-large' });
    setTried({ kind: 'reading' });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes) read(new Uint8Array(bytes));
    else setTried({ kind: 'unreadable' });
  };
  return (
    <Page title={t('own.file.title')} heading={t('own.file.heading')} width="reading">
      <p className={styles.lead}>{t('own.file.lead')}</p>
      <ul className={styles.points}>
        <li>{t('own.file.can')}</li>
        <li>{t('own.file.cannot')}</li>
        <li>{t('own.file.stays')}</li>
      </ul>
      {known ? (
        <FileChoice
          onFile={(file) => void onFile(file)}
          onText={(text) => (text.trim() === '' ? setTried({ kind: 'empty' }) : read(new TextEncoder().encode(text)))}
          onClear={() => setTried({ kind: 'rest' })}
        />
      ) : (
        <LoadState
          state={employers.status === 'ready' ? { status: 'loading' } : employers}
          loading={t('common.loading')}
          failed={t('problem.loadText')}
        />
      )}
      <div ref={answer} className={styles.answer}>
        <OwnAnswer tried={tried} isNew={(id) => !known?.employers.has(id)} />
      </div>
    </Page>
  );
}
