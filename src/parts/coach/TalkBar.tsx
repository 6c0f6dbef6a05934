import { isTalkStop } from '../../core/coach/stops';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useEndTalk } from '../../state/address/useEndTalk';
import { AppLink } from '../../ui/AppLink';
import { goToHeading } from '../../ui/pageHeading';
import { Station } from '../../ui/Station';
import styles from './TalkBar.module.css';

/** Beside every other view, as long as a talk goes on: the way back to where it stands. */
export default function TalkBar() {
  const { t } = useWords();
  const { query } = useAddress();
  const endTalk = useEndTalk();
  const stop = query.get('gesprek');
  if (!isTalkStop(stop)) return null;
  return (
    <nav aria-label={t('coach.bar.label')} className={styles.bar}>
      <div className={styles.inner}>
        <AppLink to={paths.coach(stop)} className={styles.back}>
          <Station line="here" size="s" />
          {t('coach.bar.back', { stop: t(`coach.stop.${stop}`) })}
        </AppLink>
        <button
          type="button"
          className={styles.end}
          onClick={() => {
            endTalk();
            // The bar goes away; reading goes on at the page.
            goToHeading();
          }}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          </svg>
          <span className="visually-hidden">{t('coach.bar.end')}</span>
        </button>
      </div>
    </nav>
  );
}
