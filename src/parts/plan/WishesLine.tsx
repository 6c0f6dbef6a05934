import { useRef } from 'react';
import { activeLimits } from '../../core/routes/answerRoute';
import { formatList } from '../../i18n/format';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { loosen, useLoosened } from '../../state/plan/loosened';
import { useWishes } from '../../state/plan/useWishes';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './WishesLine.module.css';

type Props = {
  /** Whether the screen follows what the reader looks for, when the address does not say so itself. */
  withAim?: boolean;
};

/** One line that says that the answers follow the wishes of the plan, which ones, and how to change that. */
export default function WishesLine({ withAim = false }: Props) {
  const { t, language } = useWords();
  const { query } = useAddress();
  const { conditions, has, on, turn } = useWishes();
  const { limits, aim } = conditions;
  const loosened = useLoosened(limits);
  const ref = useRef<HTMLButtonElement>(null);
  if (!has) return null;
  const active = activeLimits(limits);
  const words = (names: typeof active) => names.map((name) => limitWords(name, limits, t));
  const followed = [
    ...(withAim && aim && !query.has('wens') ? [lowerFirst(t(`options.wish.${aim}`))] : []),
    ...words(active.filter((name) => !loosened.includes(name))),
    ...(conditions.has.length > 0 ? [t('plan.feeding.diplomas')] : []),
  ];
  const resting = words(active.filter((name) => loosened.includes(name)));
  return (
    <div className={styles.line} data-on={on}>
      <Station line="here" size="s" />
      <p>
        {on ? sentence() : t('plan.feeding.off')}{' '}
        <span className={`${styles.actions} no-print`}>
          <button ref={ref} type="button" className={styles.action} onClick={() => turn(!on)}>
            {t(on ? 'plan.feeding.turnOff' : 'plan.feeding.turnOn')}
          </button>
          {on && resting.length > 0 ? (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                loosen(limits, []);
                ref.current?.focus();
              }}
            >
              {t('plan.feeding.restore')}
            </button>
          ) : null}
          <AppLink to={paths.mine('wensen')} className={styles.action}>
            {t('plan.feeding.change')}
          </AppLink>
        </span>
      </p>
    </div>
  );

  function sentence(): string {
    const list = formatList(followed, language);
    const follows = followed.length > 0 ? t('plan.feeding.on', { list }) : t('plan.feeding.onNone');
    return resting.length > 0
      ? `${follows} ${t('plan.feeding.resting', { list: formatList(resting, language) })}`
      : follows;
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
