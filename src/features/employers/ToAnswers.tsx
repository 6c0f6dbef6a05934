import { useWords } from '../../i18n/useWords';
import { atEmployers } from '../../state/address/employerAddress';
import { paths } from '../../state/address/paths';
import { ButtonLink } from '../../ui/ButtonLink';
import styles from './ToAnswers.module.css';

type Props = {
  ids: readonly string[];
  /** Only the names of the screens: where there is little room, under a line that says the rest. */
  isShort?: boolean;
};

/** The map, the list and the possibilities, narrowed to these employers. */
export function ToAnswers({ ids, isShort = false }: Props) {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.links}>
      <li>
        <ButtonLink to={atEmployers(paths.drawnMap(), ids)}>{t(isShort ? 'nav.map' : 'employers.to.map')}</ButtonLink>
      </li>
      <li>
        <ButtonLink to={atEmployers(paths.list(), ids)} look="quiet">
          {t(isShort ? 'nav.list' : 'employers.to.list')}
        </ButtonLink>
      </li>
      <li>
        <ButtonLink to={atEmployers(paths.options(), ids)} look="quiet">
          {t(isShort ? 'nav.options' : 'employers.to.options')}
        </ButtonLink>
      </li>
    </ul>
  );
}
