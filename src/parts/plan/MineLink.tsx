import { useWords } from '../../i18n/useWords';
import { useMyRole } from '../../state/plan/useMyRole';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './SaveButton.module.css';

/** One tap for who said before what they do: start from one's own role. Nothing for who did not. */
export default function MineLink({ to }: { to: (id: string) => string }) {
  const { t, pick } = useWords();
  const mine = useMyRole();
  if (!mine) return null;
  return (
    <p className={styles.row}>
      <AppLink to={to(mine.id)} className={styles.link}>
        <Station line="here" size="s" />
        <span>{t('plan.feeding.fromMine', { name: pick(mine.name) })}</span>
      </AppLink>
    </p>
  );
}
