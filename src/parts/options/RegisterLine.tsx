import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './facts.module.css';

/** What one gives up for a registration: hours that no longer count, or only in part; the role page has the rules. */
const LOST_HOURS = ['big-hours', 'part-big-hours', 'skj-hours'];

export function RegisterLine({ option }: { option: Option }) {
  const { t, pick } = useWords();
  const { giveUps } = useNetwork().graph.vocabulary;
  const lost = giveUps.filter(({ id }) => LOST_HOURS.includes(id) && option.steps.at(-1)?.giveUp.includes(id));
  return lost.map((term) => (
    <div key={term.id} className={styles.row}>
      <dt>{t('options.register')}</dt>
      <dd>{t('options.registerLost', { what: pick(term) })}</dd>
    </div>
  ));
}
