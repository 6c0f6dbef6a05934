import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './facts.module.css';

type Props = { option: Option };

/** Diplomas that only part of the people in the starting role have. */
export function NeedsLine({ option }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const needs = option.steps.flatMap((step) => step.admissionNeeds);
  if (needs.length === 0) return null;
  const name = (id: string) => {
    const term = graph.vocabulary.credentials.find((credential) => credential.id === id);
    return term ? pick(term) : id;
  };
  const list = needs.map((group) => group.map(name).join(' / ')).join(', ');
  return (
    <div className={styles.row}>
      <dt>{t('options.first')}</dt>
      <dd>{t('options.needs', { list })}</dd>
    </div>
  );
}
