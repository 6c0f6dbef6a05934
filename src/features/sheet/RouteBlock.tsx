import type { ReactNode } from 'react';
import type { ToldOption, ToldStep } from '../../core/plan/tellSheet';
import { formatMonthRange, formatMonths } from '../../i18n/duration';
import { atStart, inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Cites } from './Cites';
import { PaperStation } from './PaperStation';
import styles from './RouteBlock.module.css';

type Props = { told: ToldOption; number: number };

/** The way to one possibility, step by step, as one track from the first station to the last. */
export function RouteBlock({ told, number }: Props) {
  const { t, pick } = useWords();
  const { option, steps } = told;
  if (!steps || steps.length === 0 || !option.from) return null;
  return (
    <section className={styles.route} data-line={option.goal.group}>
      <div className={styles.start}>
        <span className={styles.ring}>
          <PaperStation place="start" />
        </span>
        <h3 className={styles.title}>
          {t('sheet.steps.route', {
            number,
            from: inSentence(pick(option.from.name)),
            to: inSentence(pick(option.goal.name)),
          })}
        </h3>
      </div>
      <ol role="list" className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step.step.to.id} className={styles.step} data-end={i === steps.length - 1}>
            <span className={styles.ring}>
              <PaperStation place={i === steps.length - 1 ? 'goal' : 'via'} />
            </span>
            <Step told={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A step: how long, what to learn, who pays, what to arrange first, what one gives up. */
function Step({ told }: { told: ToldStep }) {
  const { t, pick, language } = useWords();
  const { giveUps, learningRoutes } = useNetwork().graph.vocabulary;
  const { step, file, trainings, number } = told;
  const first = useFirstWords(told);
  const lost = step.giveUp.flatMap((id) => giveUps.find((term) => term.id === id) ?? []);
  const ways = (ids: ToldStep['trainings'][number]['learningRoutes']) =>
    ids.flatMap((id) => learningRoutes.find((term) => term.id === id) ?? []).map((way) => inSentence(pick(way)));
  const { months, study, experienceFirst } = file;
  return (
    <div className={styles.body}>
      <h4 className={styles.name}>{t('sheet.steps.step', { number, name: inSentence(pick(step.to.name)) })}</h4>
      <dl className={styles.facts}>
        <Fact title={t('sheet.steps.time')}>
          {atStart(t('time.about', { duration: formatMonthRange(months.min, months.max, t, language) }))}.{' '}
          {experienceFirst
            ? `${t('route.experienceFirst', { duration: formatMonths(experienceFirst.value, t, language) })} `
            : ''}
          {file.shortening ? t('route.shorter', { text: pick(file.shortening) }) : ''}
        </Fact>
        <Fact title={t('sheet.steps.learn')}>
          {trainings.map((training) => (
            <span key={training.id}>
              {training.learningRoutes.length > 0
                ? t('sheet.steps.training', {
                    name: pick(training.name),
                    way: ways(training.learningRoutes).join(t('route.or')),
                  })
                : pick(training.name)}
              .{' '}
            </span>
          ))}
          {trainings.length === 0 ? `${t(step.onboarding ? 'route.onboarding' : 'route.trainingUnknown')} ` : ''}
          {study.value > 0 ? `${atStart(t('route.studyWeek', { count: study.value }))}.` : ''}
        </Fact>
        <Fact title={t('sheet.steps.pays')}>
          {atStart(t(`payer.${step.payer}`))}. {atStart(t(`wage.${step.wage}`))}.
        </Fact>
        <Fact title={t('sheet.steps.first')} width="full">
          {first}
        </Fact>
        {lost.length > 0 ? (
          <Fact title={t('sheet.steps.giveUp')}>{atStart(`${lost.map(pick).join('; ')}.`)}</Fact>
        ) : null}
      </dl>
      <p className={styles.sure}>
        {atStart(t(`confidence.${told.confidence}`))}
        <Cites numbers={told.cites} />
      </p>
    </div>
  );
}

/** What has to be in place before a step, as sentences. */
function useFirstWords({ requirements, needs, admissionNotes, workplace }: ToldStep): string {
  const { t, pick } = useWords();
  const { credentials } = useNetwork().graph.vocabulary;
  const nameOf = (id: string) => {
    const term = credentials.find((credential) => credential.id === id);
    return term ? pick(term) : id;
  };
  const all = [
    ...requirements.map(pick),
    ...needs.map((group) => t('route.needs', { list: group.map(nameOf).join(t('route.or')) })),
    ...admissionNotes.map((note) => t('route.admission', { note: pick(note) })),
    ...(workplace ? [t('route.workplace')] : []),
  ];
  return all.length === 0
    ? t('route.arrangeNone')
    : [...new Set(all)].map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}

type FactProps = { title: string; width?: 'one' | 'full'; children: ReactNode };

function Fact({ title, width = 'one', children }: FactProps) {
  return (
    <div className={styles.fact} data-width={width}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
