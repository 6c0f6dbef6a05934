import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { useOffline } from '../../state/offline/offlineStore';
import { Button } from '../../ui/Button';
import { Signal } from './Signal';
import { useFocusBack } from './useFocusBack';

/** Says that there is no internet, and what works without it. Can be put away; comes back at the next time. */
export function OfflineBadge() {
  const { t } = useWords();
  const reachable = useOffline((state) => state.reachable);
  const copy = useOffline((state) => state.copy);
  const [isHidden, setIsHidden] = useState(false);
  const focusBack = useFocusBack();
  useEffect(() => {
    if (reachable) setIsHidden(false);
  }, [reachable]);
  const works = copy === 'ready' ? 'ready' : copy === 'partly' ? 'partly' : 'not';
  const hide = () => {
    setIsHidden(true);
    focusBack.leave();
  };
  return (
    <Signal track="cut" text={reachable || isHidden ? null : <p>{t(`offline.badge.${works}`)}</p>}>
      <Button look="quiet" onFocus={focusBack.arrive} onClick={hide}>
        {t('offline.badge.hide')}
      </Button>
    </Signal>
  );
}
