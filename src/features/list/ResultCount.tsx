import { useWords } from '../../i18n/useWords';
import type { RoleList } from '../../state/useRoleList';
import styles from './ResultCount.module.css';

type Props = { list: RoleList };

/** How many roles are shown: stays in view while the list scrolls, and is told when it changes. */
export function ResultCount({ list }: Props) {
  const { t } = useWords();
  const count = list.roles.length;
  const total = list.entries.length;
  const outside = list.roles.filter(({ kind }) => kind === 'outside').length;
  return (
    <p className={styles.count} role="status">
      <strong>{count === total ? t('list.count', { count }) : t('list.countOf', { count, total })}</strong>
      {outside > 0 && outside < count ? <span>, {t('list.outside', { count: outside })}</span> : null}
    </p>
  );
}
