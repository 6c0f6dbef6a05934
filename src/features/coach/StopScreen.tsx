import { type ReactNode, useEffect } from 'react';
import { besideStop, type TalkStop } from '../../core/coach/stops';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { ButtonLink } from '../../ui/ButtonLink';
import { Fold } from '../../ui/Fold';
import { Page } from '../../ui/Page';
import { Agreements } from './Agreements';
import { Doors } from './Doors';
import { Questions } from './Questions';
import { Situation } from './Situation';
import styles from './StopScreen.module.css';
import { TalkLine } from './TalkLine';
import { Ways } from './Ways';
import { Wishes } from './Wishes';

const CONTENT: Readonly<Record<TalkStop, () => ReactNode>> = {
  situatie: Situation,
  wensen: Wishes,
  mogelijkheden: Ways,
  vragen: Questions,
  afspraken: Agreements,
};

/** One stop of the talk: where one is, what to say, the work of the stop, and the way on and back. */
export function StopScreen({ stop }: { stop: TalkStop }) {
  const { t } = useWords();
  const { path, query, go } = useAddress();
  // Links elsewhere carry the way back along, also when somebody typed the address of a stop.
  const known = query.get('gesprek') === stop;
  useEffect(() => {
    if (known) return;
    const next = new URLSearchParams(query);
    next.set('gesprek', stop);
    go(`${path}?${next.toString()}`, { replace: true });
  }, [known, go, path, query, stop]);
  const { before, after } = besideStop(stop);
  const Content = CONTENT[stop];
  return (
    <Page title={t(`coach.heading.${stop}`)} heading={t(`coach.heading.${stop}`)} band={<TalkLine stop={stop} />}>
      <p className={styles.say}>{t(`coach.say.${stop}`)}</p>
      <div className="no-print">
        <Fold title={t('coach.tips')}>
          <ul className={styles.tips}>
            {(['first', 'second', 'third'] as const).map((tip) => (
              <li key={tip}>{t(`coach.tip.${stop}.${tip}`)}</li>
            ))}
          </ul>
        </Fold>
      </div>
      <Content />
      <Doors />
      <nav aria-label={t('coach.nav.beside')} className={`${styles.beside} no-print`}>
        {after ? (
          <ButtonLink to={paths.coach(after)}>{t('coach.nav.next', { stop: t(`coach.stop.${after}`) })}</ButtonLink>
        ) : null}
        <ButtonLink look="quiet" to={paths.coach(before ?? undefined)}>
          {before ? t('coach.nav.back', { stop: t(`coach.stop.${before}`) }) : t('coach.nav.toStart')}
        </ButtonLink>
      </nav>
    </Page>
  );
}
