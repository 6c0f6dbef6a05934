import { useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { loadAgain } from '../../state/offline/loadAgain';
import { useSharedPlan } from '../../state/plan/share';
import { useSharedComputer } from '../../state/plan/useSharedComputer';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { goToHeading } from '../../ui/pageHeading';
import { ImportChoice } from './ImportChoice';
import { Problems } from './Problems';
import styles from './share.module.css';
import { Taken } from './Taken';

/** Above a sheet of which the plan stands in the address: whose it is, what of it was lost, and how to keep it. */
export default function SharedPlanBanner() {
  const { t } = useWords();
  const { shared, close } = useSharedPlan();
  const [state, setState] = useState<'shown' | 'choosing' | { readonly undo: () => Promise<void> }>('shown');
  const [seen, setSeen] = useState(shared);
  // Another link was followed on the same page: what was said about the last one is over.
  if (seen !== shared) {
    setSeen(shared);
    setState('shown');
  }
  const computer = useSharedComputer();
  const keep = useRef<HTMLButtonElement>(null);
  const title = useId();
  if (!shared) return null;
  const leave = () => {
    close();
    goToHeading();
  };
  if (shared.refused)
    return (
      <section aria-labelledby={title} className={`${styles.banner} no-print`}>
        <h2 id={title}>{t('share.banner.refusedTitle')}</h2>
        <p>{t(`share.banner.${shared.refused}`)}</p>
        <p className={styles.buttons}>
          {shared.refused === 'newer' ? (
            <Button onClick={() => void loadAgain()}>{t('share.banner.reload')}</Button>
          ) : null}
          <Button look="quiet" onClick={leave}>
            {t('share.banner.toOwn')}
          </Button>
        </p>
      </section>
    );
  const back = () => {
    setState('shown');
    setTimeout(() => keep.current?.focus());
  };
  return (
    <section aria-labelledby={title} className={`${styles.banner} no-print`}>
      <h2 id={title}>{state === 'choosing' ? t('share.banner.preview') : t('share.banner.title')}</h2>
      {state === 'shown' ? (
        <>
          <p>{t('share.banner.text')}</p>
          <Problems problems={shared.problems} level={3} />
          <p className={styles.buttons}>
            <Button ref={keep} onClick={() => setState('choosing')}>
              {t('share.banner.keep')}
            </Button>
            <Button look="quiet" onClick={leave}>
              {t('share.banner.close')}
            </Button>
            {computer.on ? null : (
              <Button look="quiet" onClick={computer.turnOn}>
                {t('share.banner.sharedComputer')}
              </Button>
            )}
          </p>
        </>
      ) : state === 'choosing' ? (
        <ImportChoice
          theirs={shared.records}
          problems={shared.problems}
          onTaken={(undo) => setState({ undo })}
          onLeave={back}
        />
      ) : (
        <Taken undo={state.undo}>
          <ButtonLink to={paths.mine()}>{t('share.banner.toMine')}</ButtonLink>
        </Taken>
      )}
    </section>
  );
}
