import { useWords } from '../../i18n/useWords';
import styles from './Stop.module.css';

type Props = {
  count: number;
  column: number;
  group: string;
  /** Its place in the drawing: the track goes on to the rest of the group. */
  station: string;
  parent: string;
  isUnfolded: boolean;
  onPress: () => void;
};

/** "+ 5": the rest of a group, or less again. */
export function MoreButton({ count, column, group, station, parent, isUnfolded, onPress }: Props) {
  const { t } = useWords();
  return (
    <div className={`${styles.more} no-print`}>
      <span className={styles.knob} data-station={station} data-parent={parent} data-form="more" data-line-of="none" />
      <button type="button" data-stop={column} aria-expanded={isUnfolded} onClick={onPress}>
        {isUnfolded ? t('here.less') : t('here.more', { count })}{' '}
        <span className="visually-hidden">{t(isUnfolded ? 'here.lessOf' : 'here.moreOf', { group })}</span>
      </button>
    </div>
  );
}
