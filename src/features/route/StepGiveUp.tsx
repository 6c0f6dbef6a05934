import type { Step } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './StepCard.module.css';

type Props = { step: Step };

export function StepGiveUp({ step }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const items = step.giveUp.flatMap((id) => graph.vocabulary.giveUps.find((term) => term.id === id) ?? []);
  if (items.length === 0) return <p>{t('route.giveUpNone')}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>{pick(item)}</li>
      ))}
    </ul>
  );
}
