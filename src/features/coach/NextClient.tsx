import { useEffect, useRef, useState } from 'react';
import { isLive } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { changePlan } from '../../state/plan/changePlan';
import { usePlanStore } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import styles from './Agreements.module.css';

/** On a shared computer: everything of this talk away, asked once more, and back to the beginning. */
export function NextClient() {
  const { t } = useWords();
  const { go } = useAddress();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  const turned = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other buttons stand there: the safe one takes the focus
  useEffect(() => {
    if (turned.current) box.current?.querySelector<HTMLElement>('[data-safe]')?.focus();
  }, [asking]);
  const turn = (on: boolean) => {
    turned.current = true;
    setAsking(on);
  };
  const erase = () => {
    const { records } = usePlanStore.getState();
    changePlan(...[...records.values()].filter(isLive).map(({ kind, id }) => ({ remove: { kind, id } }))).then(
      () => go(paths.coach()),
      () => setSaid(t('plan.situation.notKept')),
    );
  };
  return (
    <section ref={box} aria-labelledby="next-client" className={styles.part}>
      <h2 id="next-client">{t('coach.agreements.close')}</h2>
      <p className={styles.text}>{t(asking ? 'coach.agreements.eraseSure' : 'coach.agreements.closeText')}</p>
      {asking ? (
        <p className={styles.doors}>
          <Button onClick={erase}>{t('coach.agreements.eraseYes')}</Button>
          <Button look="quiet" data-safe="" onClick={() => turn(false)}>
            {t('coach.agreements.eraseNo')}
          </Button>
        </p>
      ) : (
        <p className={styles.doors}>
          <Button look="quiet" data-safe="" onClick={() => turn(true)}>
            {t('coach.agreements.erase')}
          </Button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
