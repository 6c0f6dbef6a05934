import { type ReactNode, useRef } from 'react';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { type CopyStatus, useOffline } from '../../state/offline/offlineStore';
import { pageRelease } from '../../state/offline/site';
import { checkForUpdate, keepAll, openWorker, refreshNow, removeCopy } from '../../state/offline/worker';
import { useIsStill } from '../../state/useIsStill';
import { Button } from '../../ui/Button';
import styles from './OfflineSection.module.css';

/** Whether the map works without internet, which version this is, and how to renew or remove what is kept. */
export function OfflineSection() {
  const { t, language } = useWords();
  const { copy, kept, update, check, updateFailed, reachable } = useOffline();
  const isStill = useIsStill();
  const status = useRef<HTMLDivElement>(null);
  const isKept = copy === 'ready' || copy === 'partly';
  const remove = async () => {
    await removeCopy();
    // The button is gone: go on where the outcome stands.
    status.current?.focus();
  };
  return (
    <>
      <div role="status" ref={status} tabIndex={-1} className={styles.status} data-works={copy === 'ready'}>
        <CopyText copy={copy} />
      </div>
      <CopyAction copy={copy} />
      <dl className={styles.facts}>
        <Fact term={t('offline.about.version')}>{(!isStill && pageRelease()) || t('offline.about.noVersion')}</Fact>
        <Fact term={t('offline.about.internet')}>
          {reachable ? t('offline.about.hasInternet') : t('offline.about.noInternet')}
        </Fact>
        {isKept && kept ? (
          <Fact term={t('offline.about.room')}>
            {t('offline.about.megabytes', {
              count: formatNumber(Math.max(1, Math.round(kept.bytes / 1_000_000)), language),
            })}
          </Fact>
        ) : null}
      </dl>
      {isKept ? (
        <>
          <div role="status">
            {update === 'none' ? null : <p>{t('offline.update.waiting')}</p>}
            {updateFailed ? <p>{t('offline.about.updateFailed')}</p> : null}
            {check === 'busy' ? <p>{t('offline.about.checking')}</p> : null}
            {check === 'newest' && update === 'none' ? <p>{t('offline.about.newest')}</p> : null}
            {check === 'failed' ? <p>{t('offline.about.checkFailed')}</p> : null}
          </div>
          <div className={styles.actions}>
            {update === 'none' ? (
              <Button look="quiet" onClick={() => void checkForUpdate()}>
                {t('offline.about.check')}
              </Button>
            ) : (
              <Button onClick={refreshNow}>{t('offline.update.now')}</Button>
            )}
            <Button look="quiet" onClick={() => void remove()}>
              {t('offline.about.remove')}
            </Button>
          </div>
          <p>{t('offline.about.removeText')}</p>
        </>
      ) : null}
      <p>{t('offline.about.install')}</p>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="numbers">{children}</dd>
    </div>
  );
}

/** The state in words, and why where that helps. */
function CopyText({ copy }: { copy: CopyStatus }) {
  const { t } = useWords();
  const why =
    copy === 'partly' || copy === 'failed' || copy === 'refused' ? t(`offline.about.${`${copy}Why` as const}`) : null;
  return (
    <>
      <p>
        <strong>{t(`offline.about.${copy}`)}</strong>
      </p>
      {why ? <p>{why}</p> : null}
    </>
  );
}

function CopyAction({ copy }: { copy: CopyStatus }) {
  const { t } = useWords();
  if (copy === 'partly') return <Button onClick={() => void keepAll()}>{t('offline.about.keepAll')}</Button>;
  if (copy === 'failed' || copy === 'refused')
    return (
      <Button look="quiet" onClick={() => void openWorker()}>
        {t('offline.about.tryAgain')}
      </Button>
    );
  if (copy === 'removed')
    return (
      <Button look="quiet" onClick={() => void openWorker()}>
        {t('offline.about.keepAgain')}
      </Button>
    );
  return null;
}
