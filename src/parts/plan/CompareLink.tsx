import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { AppLink } from '../../ui/AppLink';
import styles from './SaveButton.module.css';

type Props = { from: string; id: string; name: string; words: 'compare' | 'compareMine' | 'compareFrom' };

/** To this role beside the one that somebody has or comes from. */
export function CompareLink({ from, id, name, words }: Props) {
  const { t } = useWords();
  const { query } = useAddress();
  return (
    <AppLink to={carry(paths.compare(from, id), query)} className={words === 'compare' ? styles.plain : styles.link}>
      {t(`plan.saving.${words}`, { name })}
      {words === 'compare' ? <span className="visually-hidden">{t('plan.saving.compareOf', { name })}</span> : null}
    </AppLink>
  );
}
