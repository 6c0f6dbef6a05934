import { useWords } from '../../i18n/useWords';
import styles from './KeptLine.module.css';
import type { Kept } from './useChange';
import { useKeptWhere } from './useKeptWhere';

/** That what was chosen has been saved, and where. It stays in sight at the foot of a long form. */
export function KeptLine({ kept }: { kept: Kept }) {
  const { t } = useWords();
  const where = useKeptWhere();
  const words = {
    idle: '',
    kept: t(where === 'tab' ? 'plan.situation.keptTab' : 'plan.situation.kept'),
    failed: t('plan.situation.notKept'),
  };
  return (
    <p role="status" className={`${styles.kept} no-print`} data-state={kept.state}>
      {[kept.said, words[kept.state]].filter(Boolean).join(' ')}
    </p>
  );
}
