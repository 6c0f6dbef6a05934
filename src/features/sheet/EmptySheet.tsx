import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { ButtonLink } from '../../ui/ButtonLink';
import styles from './EmptySheet.module.css';
import { PaperStation } from './PaperStation';

const STOPS = ['first', 'second', 'third'] as const;
const PLACE = { first: 'start', second: 'via', third: 'goal' } as const;

/** Nothing to talk about yet: how a sheet comes about, in three stops. */
export function EmptySheet() {
  const { t } = useWords();
  return (
    <>
      <p className={styles.intro}>{t('sheet.empty.intro')}</p>
      <ol role="list" className={styles.stops}>
        {STOPS.map((stop) => (
          <li key={stop} className={styles.stop}>
            <span className={styles.ring}>
              <PaperStation place={PLACE[stop]} />
            </span>
            <div>
              <h2 className={styles.name}>{t(`sheet.empty.${stop}`)}</h2>
              <p>{t(`sheet.empty.${stop}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={`${styles.ways} no-print`}>
        <ButtonLink to={paths.options()}>{t('sheet.empty.toOptions')}</ButtonLink>
        <ButtonLink look="quiet" to={paths.route()}>
          {t('sheet.empty.toRoute')}
        </ButtonLink>
        <ButtonLink look="quiet" to={`${paths.sheet()}?voorbeeld=ja`}>
          {t('sheet.empty.toExample')}
        </ButtonLink>
      </p>
      <p className="no-print">
        <AppLink to={paths.mine()}>{t('sheet.empty.toMine')}</AppLink>
      </p>
    </>
  );
}
