import { allowanceChange, amountChange, payDifference } from '../../../core/lenses/pay';
import { type Change, physicalBand, physicalChange, physicalIndexOf, scaleChange } from '../../../core/lenses/strain';
import type { Step } from '../../../core/model/graph';
import { amountWords } from '../../../i18n/amountWords';
import { formatMonthRange, formatMonths } from '../../../i18n/duration';
import { formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useSettings } from '../../../state/useSettings';
import { Arrow } from '../../../ui/Arrow';
import { Blocks } from '../../../ui/Blocks';
import { Row, Rows } from '../parts/Rows';
import { RegisterRow } from './StepRegisters';
import styles from './Steps.module.css';

const BETTER: ReadonlySet<string> = new Set(['much-less', 'less', 'higher', 'much-higher']);
const WORSE: ReadonlySet<string> = new Set(['much-more', 'more', 'lower', 'much-lower']);

/** What a step asks (time, money) and what changes (body, head, roster, pay). What stays equal for head and roster is left out. */
export function StepFacts({ step, file }: { step: Step; file: RoleDetail['steps'][number] }) {
  const { t, language } = useWords();
  const duration = formatMonthRange(step.months.min, step.months.max, t, language);
  const hours = t('time.hoursPerWeek', {
    count: Math.round(step.studyHoursPerWeek),
    value: formatNumber(step.studyHoursPerWeek, language, 0),
  });
  const course = step.studyHoursPerWeek > 0 ? t('roleMore.on.course', { duration, hours }) : duration;
  const head = scaleChange(step.from, step.to, 'emotional');
  const schedule = scaleChange(step.from, step.to, 'irregular');
  return (
    <Rows>
      <Row term={t('roleMore.on.learn')}>{step.onboarding ? t('roleMore.on.onboarding', { duration }) : course}</Row>
      {step.experienceMonths > 0 ? (
        <Row term={t('roleMore.on.first')}>
          {t('roleMore.on.experience', { duration: formatMonths(step.experienceMonths, t, language) })}
        </Row>
      ) : null}
      <Row term={t('roleMore.on.cost')}>{t(`payer.${step.payer}`)}</Row>
      <Row term={t('roleMore.on.body')}>
        <Body step={step} />
      </Row>
      {head && head !== 'same' ? (
        <Row term={t('roleMore.on.head')}>
          <Word change={head}>{t(`lens.change.${head}`)}</Word>
        </Row>
      ) : null}
      {schedule && schedule !== 'same' ? (
        <Row term={t('roleMore.on.schedule')}>
          <Word change={schedule}>{t(`lens.hoursChange.${schedule}`)}</Word>
        </Row>
      ) : null}
      <Row term={t('roleMore.on.pay')}>
        <PayWord step={step} />
      </Row>
      <RegisterRow file={file} />
    </Rows>
  );
}

function Word({ change, children }: { change: string; children: React.ReactNode }) {
  return (
    <span className={BETTER.has(change) ? styles.better : WORSE.has(change) ? styles.worse : undefined}>
      {children}
    </span>
  );
}

function Body({ step }: { step: Step }) {
  const { t } = useWords();
  const change: Change | null = physicalChange(step.from, step.to);
  const [from, to] = [physicalIndexOf(step.from), physicalIndexOf(step.to)];
  if (change === null || from === null || to === null) {
    return (
      <span className={styles.change}>
        <Blocks count={to === null ? null : physicalBand(to)} of={4} lens="strain" />
        {t('lens.strainBand.unknown')}
      </span>
    );
  }
  const [before, after] = [physicalBand(from), physicalBand(to)];
  // Blocks are bands: a change inside one band, or a small one across a border, would look wrong beside the word.
  const told = change === 'same' ? before === after : before !== after;
  return (
    <span className={styles.change}>
      {told ? (
        <>
          <Blocks count={before} of={4} lens="strain" />
          <Arrow />
          <Blocks count={after} of={4} lens="strain" />
        </>
      ) : null}
      <Word change={change}>{t(`lens.change.${change}`)}</Word>
    </span>
  );
}

const ALLOWANCE = {
  lost: { key: 'pay.withoutAllowance', change: 'lower' },
  less: { key: 'pay.lessAllowance', change: 'lower' },
  more: { key: 'pay.moreAllowance', change: 'higher' },
} as const;

/** Pay and allowance can go different ways, so each has its own colour. */
function PayWord({ step }: { step: Step }) {
  const { t, language } = useWords();
  const { hours } = useSettings();
  const pay = payDifference(step.from, step.to);
  const amount = amountChange(step.from, step.to, hours);
  const change = allowanceChange(step.from, step.to);
  const allowance = pay && change && change !== 'same' ? ALLOWANCE[change] : null;
  return (
    <>
      <Word change={pay?.word ?? ''}>{t(`pay.word.${pay?.word ?? 'unknown'}`)}</Word>
      {allowance ? (
        <>
          , <Word change={allowance.change}>{t(allowance.key)}</Word>
        </>
      ) : null}
      {amount ? <span className={styles.amount}>{amountWords(amount, t, language)}</span> : null}
    </>
  );
}
