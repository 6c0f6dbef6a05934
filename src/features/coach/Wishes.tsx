import { useWords } from '../../i18n/useWords';
import { WishCards } from '../../parts/plan/WishCards';
import { WishForm } from '../../parts/plan/WishForm';
import { useAddress } from '../../state/address/useAddress';
import { AppLink } from '../../ui/AppLink';
import styles from './Wishes.module.css';

/** Second stop: what matters, as cards to sort or as one list of the same. */
export function Wishes() {
  const { t } = useWords();
  const { path, query } = useAddress();
  const asList = query.get('weergave') === 'lijst';
  return (
    <>
      {asList ? (
        <>
          <h2>{t('coach.wishes.list')}</h2>
          <WishForm />
        </>
      ) : (
        <WishCards />
      )}
      <p className={styles.other}>
        <AppLink to={asList ? path : `${path}?weergave=lijst`} replace>
          {t(asList ? 'coach.wishes.asCards' : 'coach.wishes.asList')}
        </AppLink>
      </p>
    </>
  );
}
