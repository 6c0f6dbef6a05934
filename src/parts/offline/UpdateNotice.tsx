import { useWords } from '../../i18n/useWords';
import { useOffline } from '../../state/offline/offlineStore';
import { useLosesPlan } from '../../state/offline/useLosesPlan';
import { putAside, refreshNow } from '../../state/offline/worker';
import { Button } from '../../ui/Button';
import { Signal } from './Signal';
import { useFocusBack } from './useFocusBack';

const TEXTS = {
  waiting: 'offline.update.waiting',
  elsewhere: 'offline.update.elsewhere',
  'part-missing': 'offline.update.missing',
} as const;

/** Offers a new version. The reader decides when: the page never loads anew by itself. */
export function UpdateNotice() {
  const { t } = useWords();
  const update = useOffline((state) => state.update);
  const later = useOffline((state) => state.later);
  // Without internet the badge has that place, and nothing is in a hurry.
  const reachable = useOffline((state) => state.reachable);
  const losesPlan = useLosesPlan();
  const focusBack = useFocusBack();
  const text =
    update === 'none' || later || !reachable ? null : (
      <>
        <p>{t(TEXTS[update])}</p>
        {losesPlan ? <p>{t('offline.update.losesPlan')}</p> : null}
      </>
    );
  const putOff = () => {
    putAside();
    focusBack.leave();
  };
  return (
    <Signal track="on" text={text}>
      <Button onFocus={focusBack.arrive} onClick={refreshNow}>
        {t('offline.update.now')}
      </Button>
      <Button look="quiet" onFocus={focusBack.arrive} onClick={putOff}>
        {t('offline.update.later')}
      </Button>
    </Signal>
  );
}
