import type { Step, Words } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { SkillList } from './SkillList';
import styles from './StepCard.module.css';

type Props = { step: Step; words: Words };

/** Skills and papers that one brings along. */
export function StepKeep({ step, words }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { credentials, registers } = graph.vocabulary;
  const papers = step.keepCredentials.flatMap(
    (id) => credentials.find((term) => term.id === id) ?? registers.find((term) => term.id === id) ?? [],
  );
  return (
    <>
      {step.keep.length > 0 ? <SkillList ids={step.keep} words={words} /> : <p>{t('route.keepNone')}</p>}
      {papers.map((paper) => (
        <p key={paper.id} className={styles.small}>
          {t('route.keepPaper', { name: pick(paper) })}
        </p>
      ))}
    </>
  );
}
