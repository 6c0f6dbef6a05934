import { payDifference } from '../../../core/lenses/pay';
import { type Change, physicalChange, scaleChange } from '../../../core/lenses/strain';
import type { Step } from '../../../core/model/graph';
import { formatMonthRange, formatMonths } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';

/** A step in one quiet line: how long, how the body, head and pay change, and what kind of step it is. */
export function useStepLine(): (step: Step) => string {
  const { t, pick, language } = useWords();
  const { stepKinds } = useNetwork().graph.vocabulary;
  return (step) => {
    const duration = formatMonthRange(step.months.min, step.months.max, t, language);
    const kind = stepKinds.find(({ id }) => id === step.kind);
    return (
      [
        step.experienceMonths > 0
          ? t('panel.step.experience', { duration: formatMonths(step.experienceMonths, t, language) })
          : '',
        t(step.onboarding ? 'panel.step.onboarding' : 'panel.step.training', { duration }),
        ...changes(step),
        kind ? pick(kind).toLowerCase() : '',
      ]
        .filter(Boolean)
        // The dot stays with the words before it.
        .join('\u00a0· ')
    );
  };

  function changes({ from, to }: Step): string[] {
    const body = physicalChange(from, to);
    const head = scaleChange(from, to, 'emotional');
    const pay = payDifference(from, to);
    // Of work outside care little is known; saying so on every row tells nothing.
    const saysUnknown = from.kind !== 'origin' && to.kind !== 'origin';
    return [
      body ? bodyWord(body) : saysUnknown ? t('panel.step.weightUnknown') : '',
      // Lighter for the back may not hide heavier for the head.
      head === 'more' || head === 'much-more' ? t('panel.step.head', { change: t(`lens.change.${head}`) }) : '',
      pay || saysUnknown ? t('panel.step.pay', { word: t(`pay.word.${pay?.word ?? 'unknown'}`) }) : '',
    ];
  }

  function bodyWord(change: Change): string {
    return change === 'same' ? t('panel.step.sameWeight') : t(`lens.change.${change}`);
  }
}
