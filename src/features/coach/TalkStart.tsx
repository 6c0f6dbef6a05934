import { isTalkStop, TALK_MINUTES, TALK_STOPS } from '../../core/coach/stops';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { usePlan } from '../../state/plan/planStore';
import { useSharedComputer } from '../../state/plan/useSharedComputer';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { Track, TrackStop } from '../../ui/Track';
import { SharedChoice } from './SharedChoice';
import styles from './TalkStart.module.css';

const TOTAL = TALK_STOPS.reduce((sum, stop) => sum + TALK_MINUTES[stop], 0);

/** For the coach, before the talk: what this is, what one needs, whose computer it is, and how to begin. */
export function TalkStart() {
  const { t } = useWords();
  const { query, go } = useAddress();
  const computer = useSharedComputer();
  const { isEmpty } = usePlan();
  const shared = computer.on;
  const asked = query.get('gesprek');
  const at = isTalkStop(asked) ? asked : null;
  return (
    <Page title={t('coach.title')} heading={t('coach.title')} width="reading">
      <p className={styles.lead}>{t('coach.start.lead')}</p>
      <p>{t('coach.start.table')}</p>
      {isEmpty ? null : (
        <section aria-labelledby="found" className={styles.card}>
          <h2 id="found">{t(shared ? 'coach.start.foundShared' : 'coach.start.found')}</h2>
          <p>{t('coach.start.foundText')}</p>
          <p className={styles.row}>
            <ButtonLink to={paths.coach(at ?? 'situatie')}>
              {at ? t('coach.start.goOn', { stop: t(`coach.stop.${at}`) }) : t('coach.start.foundOn')}
            </ButtonLink>
            {shared ? null : (
              <Button
                look="quiet"
                onClick={() => {
                  computer.turnOn();
                  go(`${paths.coach('situatie')}&computer=gedeeld`);
                }}
              >
                {t('coach.start.empty')}
              </Button>
            )}
          </p>
          {shared ? null : <p className={styles.quiet}>{t('coach.start.emptyText')}</p>}
        </section>
      )}
      <SharedChoice {...computer} />
      {isEmpty ? (
        <p>
          <ButtonLink className={styles.begin} to={paths.coach('situatie')}>
            {t('coach.start.begin')}
          </ButtonLink>
        </p>
      ) : null}
      <section aria-labelledby="need" className={styles.part}>
        <h2 id="need">{t('coach.start.need')}</h2>
        <ul className={styles.list}>
          {(['first', 'second', 'third'] as const).map((need) => (
            <li key={need}>{t(`coach.start.needs.${need}`)}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{t('coach.start.needNot')}</p>
      </section>
      <section aria-labelledby="line" className={styles.part}>
        <h2 id="line">{t('coach.start.line')}</h2>
        <p className={styles.quiet}>{t('coach.start.total', { count: TOTAL })}</p>
        <Track line="begeleiding">
          {TALK_STOPS.map((stop) => (
            <TrackStop key={stop} id={stop} labelledBy={`${stop}-name`}>
              <div>
                <h3 id={`${stop}-name`} className={styles.name}>
                  <AppLink to={paths.coach(stop)}>{t(`coach.stop.${stop}`)}</AppLink>
                </h3>
                <p className={`${styles.quiet} numbers`}>{t('coach.nav.minutes', { count: TALK_MINUTES[stop] })}</p>
                <p>{t(`coach.start.does.${stop}`)}</p>
              </div>
            </TrackStop>
          ))}
        </Track>
      </section>
    </Page>
  );
}
