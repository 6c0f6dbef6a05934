import type { ReactNode } from 'react';
import { strainTold } from '../../core/lenses/strainTold';
import { stepMonths } from '../../core/lenses/time';
import type { Role } from '../../core/model/graph';
import type { ToldOption } from '../../core/plan/tellSheet';
import { formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { atStart, inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Cites } from './Cites';
import { CutNote } from './CutNote';
import { MiniTrack } from './MiniTrack';
import styles from './OptionBlock.module.css';
import { originWords } from './originWords';

type Props = {
  told: ToldOption;
  number: number;
  /** Pay now and later, in words. */
  pay: string;
  /** Whether the sheet may speak of what must hold. */
  tellsWishes: boolean;
};

/** One possibility with its reasons: how long, why, what changes in the work and in pay, and what the reader noted. */
export function OptionBlock({ told, number, pay, tellsWishes }: Props) {
  const { t, pick, language } = useWords();
  const { option, why, payCites, strainCites } = told;
  const { from, goal, steps } = option;
  const months = steps.reduce((sum, step) => sum + stepMonths(step), 0);
  const study = Math.max(0, ...steps.map((step) => step.studyHoursPerWeek));
  const duration = formatMonths(months, t, language);
  const via = steps.slice(0, -1).map(({ to }) => inSentence(pick(to.name)));
  return (
    <article aria-label={pick(goal.name)} className={styles.option}>
      <div className={styles.head}>
        <p className={styles.number}>{t('sheet.options.number', { number })}</p>
        <MiniTrack steps={steps.length} line={goal.group} />
      </div>
      <h3 className={styles.name}>{pick(goal.name)}</h3>
      <dl className={styles.facts}>
        <Fact title={t('sheet.options.time')}>
          {steps.length > 0 ? (
            <p>
              {atStart(months < 1 ? duration : t('time.about', { duration }))},{' '}
              {t('options.steps', { count: steps.length })},{' '}
              {study > 0 ? t('route.studyMost', { count: study }) : t('route.studyNone')}.
            </p>
          ) : null}
          {told.steps || via.length === 0 ? null : (
            <p>{atStart(t('common.via', { name: formatList(via, language) }))}.</p>
          )}
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
            {pay}
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
  const { t, pick, language } = useWords();
  const { strainScales } = useNetwork().graph.vocabulary;
  const told = strainTold(from, to);
  const nights =
    from.hours && to.hours && from.hours.night !== 'no' && to.hours.night === 'no'
      ? 'gone'
      : from.hours?.night === 'no' && to.hours && to.hours.night !== 'no'
        ? 'come'
        : null;
  const scalesBy = new Map<string, string[]>();
  for (const { scale, change } of told?.scales ?? []) {
    const term = strainScales.find(({ id }) => id === scale);
    const words = scale === 'irregular' ? t(`lens.hoursChange.${change}`) : t(`lens.change.${change}`);
    scalesBy.set(words, [...(scalesBy.get(words) ?? []), inSentence(term ? pick(term.short) : scale)]);
  }
  const changes = [...scalesBy].map(([change, scales]) =>
    t('sheet.options.change', { change: atStart(change), list: formatList(scales, language) }),
  );
  const sentences = [
    ...(told === null ? [t('sheet.options.strainUnknown')] : []),
    ...(changes.length > 0 ? [changes.join(' ')] : []),
    ...(told && changes.length === 0 ? [t('sheet.options.strainSame')] : []),
    ...(nights ? [`${atStart(t(`route.nights.${nights}`))}.`] : []),
  ];
  return sentences.join(' ');
}
