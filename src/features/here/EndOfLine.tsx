import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { herePath } from '../../state/address/hereAddress';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import styles from './FromHere.module.css';
import type { Here } from './useHere';

type Props = { here: Here };

/** A role without steps: say so, and where one can still look. */
export function EndOfLine({ here: { start, query, direction } }: Props) {
  const { t } = useWords();
  const isInto = direction === 'into';
  return (
    <div className={styles.end}>
      <p>{t(`here.end.${direction}`)}</p>
      <ul role="list">
        <li>
          <AppLink to={herePath(query, { direction: isInto ? 'onward' : 'into', path: [] })}>
            {t(isInto ? 'here.end.toOnward' : 'here.end.toInto')}
          </AppLink>
        </li>
        <li>
          <AppLink to={carry(paths.options(start.id), query)}>{t('here.end.toOptions')}</AppLink>
        </li>
        <li>
          <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
        </li>
      </ul>
    </div>
  );
}
