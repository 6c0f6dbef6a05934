import { useWords } from '../../i18n/useWords';
import { TickBox } from './TickBox';
import styles from './Ways.module.css';

type Props = { name: string; checked: boolean; onChange: (on: boolean) => Promise<void> };

/** Keep this possibility, or no longer. */
export function KeepBox({ name, checked, onChange }: Props) {
  const { t } = useWords();
  return (
    <TickBox className={styles.keep} checked={checked} onChange={onChange}>
      {t('coach.ways.keep')}
      <span className="visually-hidden">: {name}</span>
    </TickBox>
  );
}
