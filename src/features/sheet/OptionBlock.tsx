import type { ReactNode } from 'react';
import { strainTold } from '../../core/lenses/strainTold';
import { stepMonths } from '../../core/lenses/time';
import type { Role } from '../../core/model/graph';
import type { ToldOption } from '../../core/plan/tellSheet';
import { formatMonths } from '../../i18n/duration';
import { atStart } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Cites } from './Cites';
import { CutNote } from './CutNote';
import { MiniTrack } from './MiniTrack';
import styles from './OptionBlock.module.css';
import { originWords } from './originWords';
import { usePayWords } from './usePayWords';

type Props = {
  told: ToldOption;
  number: number;
  /** Hours per week that amounts are for; null: full time. */
  hours: number | null;
  /** Whether the sheet may speak of what must hold. */
  tellsWishes: boolean;
};

/** One possibility with its reasons: how long, why, what changes in the work and in pay, and what the reader noted. */
export function OptionBlock({ told, number, hours, tellsWishes }: Props) {
  const { t, pick, language } = useWords();
  const payWords = usePayWords();
  const { option, why, payCites, strainCites } = told;
  const { from, goal, steps } = option;
  const months = steps.reduce((sum, step) => sum + stepMonths(step), 0);
  const study = Math.max(0, ...steps.map((step) => step.studyHoursPerWeek));
  const duration = formatMonths(months, t, language);
  return (
    <article className={styles.option}>
      <p className={styles.number}>{t('sheet.options.number', { number })}</p>
      <h3 className={styles.name}>{pick(goal.name)}</h3>
      <MiniTrack steps={steps.length} line={goal.group} />
      <dl className={styles.facts}>
        <Fact title={t('sheet.options.time')}>
          {steps.length > 0 ? (
            <p>
              {atStart(months < 1 ? duration : t('time.about', { duration }))},{' '}
              {t('options.steps', { count: steps.length })},{' '}
              {study > 0 ? t('route.studyMost', { count: study }) : t('route.studyNone')}.
            </p>
          ) : null}
          <p>{t(originWords(option.origin, tellsWishes))}</p>
        </Fact>
        {why ? (
          <Fact title={t('sheet.options.why')}>
            <p>
              {pick(why)}
              <Cites numbers={told.whyCites} />
            </p>
          </Fact>
        ) : null}
        {from ? (
          <Fact title={t('sheet.options.work')}>
            <p>
              <WorkChange from={from} to={goal} />
              <Cites numbers={strainCites} />
            </p>
          </Fact>
        ) : null}
        <Fact title={t('sheet.options.pay')}>
          <p>
            {payWords(from, goal, hours).join(' ')}
            <Cites numbers={payCites} />
          </p>
        </Fact>
        {option.notes.length > 0 ? (
          <Fact title={t('sheet.options.note')}>
            {option.notes.map((note) => (
              <CutNote key={note.text} note={note} />
            ))}
          </Fact>
        ) : null}
      </dl>
    </article>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What changes in the work, scale by scale, and what happens to the nights. */
function WorkChange({ from, to }: { from: Role; to: Role }) {
  const { t, pick } = useWords();
  const { strainScales } = useNetwork().graph.vocabulary;
  const told = strainTold(from, to);
  const nights =
    from.hours && to.hours && from.hours.night !== 'no' && to.hours.night === 'no'
      ? 'gone'
      : from.hours?.night === 'no' && to.hours && to.hours.night !== 'no'
        ? 'come'
        : null;
  const changes = (told?.scales ?? []).map(({ scale, change }) => {
    const term = strainScales.find(({ id }) => id === scale);
    const words = scale === 'irregular' ? t(`lens.hoursChange.${change}`) : t(`lens.change.${change}`);
    return t('sheet.options.change', { scale: term ? pick(term.short) : scale, change: words });
  });
  const sentences = [
    ...(told === null ? [t('sheet.options.strainUnknown')] : []),
    ...(changes.length > 0 ? [`${changes.join('; ')}.`, t('sheet.options.strainRest')] : []),
    ...(told && changes.length === 0 ? [t('sheet.options.strainSame')] : []),
    ...(nights ? [`${atStart(t(`route.nights.${nights}`))}.`] : []),
  ];
  return sentences.join(' ');
}
