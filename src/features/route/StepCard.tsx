import type { ReactNode } from 'react';
import { stepMonths } from '../../core/lenses/time';
import type { Words } from '../../core/model/graph';
import { formatMonths } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';
import { stepFigure } from './evidenceOf';
import { Registers } from './Registers';
import { inSentence } from './roleName';
import type { Leg } from './routeFacts';
import { StepArrange } from './StepArrange';
import styles from './StepCard.module.css';
import { StepGiveUp } from './StepGiveUp';
import { StepKeep } from './StepKeep';
import { StepLearn } from './StepLearn';
import { StepPays } from './StepPays';
import { StepTime } from './StepTime';

type Props = { leg: Leg; number: number; words: Words };

/** One step in seven fixed lines, always in the same order; a line without news says so. */
export function StepCard({ leg, number, words }: Props) {
  const { t, pick, language } = useWords();
  const { step, file, detail } = leg;
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h3>{t('route.step', { number, name: inSentence(pick(step.to.name)) })}</h3>
        <p className={styles.quiet}>
          {t('route.stepMeta', {
            duration: formatMonths(stepMonths(step), t, language),
            usual: t(`usualness.${step.usualness}`),
          })}
        </p>
      </header>
      <dl className={styles.lines}>
        <Line title={t('route.keep')}>
          <StepKeep step={step} words={words} />
        </Line>
        <Line title={t('route.learn')} size="wide">
          <StepLearn leg={leg} words={words} />
        </Line>
        <Line title={t('route.giveUp')}>
          <StepGiveUp step={step} />
        </Line>
        <Line title={t('route.howLong')} size="wide">
          <StepTime leg={leg} />
        </Line>
        <Line title={t('route.whoPays')}>
          <StepPays leg={leg} />
        </Line>
        <Line title={t('route.arrange')} size="wide">
          <StepArrange leg={leg} />
        </Line>
        <Line title={t('route.why')} size="full">
          <p>{pick(file.why)}</p>
          <Evidence
            of={t('route.stepLabel', { number })}
            at={stepFigure(leg)}
            confidence={file.confidence}
            sources={file.sources}
            sourceList={detail.sourceList}
          />
        </Line>
      </dl>
      <Registers legs={[leg]} part="step" />
    </article>
  );
}

type LineProps = { title: string; size?: 'one' | 'wide' | 'full'; children: ReactNode };

function Line({ title, size = 'one', children }: LineProps) {
  return (
    <div className={styles.lineItem} data-size={size}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
