import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import type { SharedComputer } from '../../state/plan/useSharedComputer';
import { Button } from '../../ui/Button';
import styles from './Agreements.module.css';

/** On a shared computer: everything of this talk away, asked once more, and back to the beginning. */
export function NextClient({ startAgain }: Pick<SharedComputer, 'startAgain'>) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
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
  return (
    <section ref={box} aria-labelledby="next-client" className={styles.part}>
      <h2 id="next-client">{t('coach.agreements.close')}</h2>
      <p className={styles.text}>{t(asking ? 'coach.agreements.eraseSure' : 'coach.agreements.closeText')}</p>
      {asking ? (
        <p className={styles.doors}>
          <Button onClick={startAgain}>{t('coach.agreements.eraseYes')}</Button>
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
    </section>
  );
}
