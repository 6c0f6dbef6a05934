import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import type { SharedComputer } from '../../state/plan/useSharedComputer';
import { Button } from '../../ui/Button';
import styles from './TalkStart.module.css';

/** One tap for a computer that is not one's own: then nothing stays behind on it. */
export function SharedChoice({ on, turnOn, turnOff }: SharedComputer) {
  const { t } = useWords();
  const { isEmpty } = usePlan();
  const box = useRef<HTMLElement>(null);
  const turned = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pressed button is gone: the other one takes the focus
  useEffect(() => {
    if (turned.current) box.current?.querySelector('button')?.focus();
    turned.current = false;
  }, [on]);
  const turn = (how: () => void) => () => {
    turned.current = true;
    how();
  };
  return (
    <section ref={box} aria-labelledby="computer" className={styles.part}>
      <h2 id="computer">{t('coach.start.computer')}</h2>
      <p role="status" className={on ? styles.on : undefined}>
        {t(on ? 'coach.start.sharedOn' : 'coach.start.computerText')}
      </p>
      {on ? (
        // What is in the memory of this tab would go: first take it along or clear it.
        isEmpty ? (
          <p>
            <Button look="quiet" onClick={turn(turnOff)}>
              {t('coach.start.sharedOff')}
            </Button>
          </p>
        ) : null
      ) : (
        <p>
          <Button look="quiet" onClick={turn(turnOn)}>
            {t('coach.start.shared')}
          </Button>
        </p>
      )}
    </section>
  );
}
