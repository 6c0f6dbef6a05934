import { offeredOn, type ValidityState } from '../../core/funding/validity';
import type { FundingFile } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useDay } from '../../state/useDay';
import { Evidence } from '../../ui/Evidence';
import type { Leg } from './routeFacts';
import styles from './StepCard.module.css';

type Props = { leg: Leg };

/** Arrangements that help with the trainings of a step, as they stand today, with until when they hold. */
export default function StepFunding({ leg }: Props) {
  const { t } = useWords();
  const { file, detail } = leg;
  const items = file.trainings.flatMap((id) => detail.trainings[id]?.funding ?? []);
  const funding = offeredOn([...new Map(items.map((item) => [item.id, item] as const)).values()], useDay());
  if (funding.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('learning.step.help', { count: funding.length })}</summary>
      {funding.map(({ item, validity }) => (
        <Funding key={item.id} item={item} state={validity.state} leg={leg} />
      ))}
    </details>
  );
}

function Funding({ item, state, leg }: { item: FundingFile; state: ValidityState; leg: Leg }) {
  const { t, pick, language } = useWords();
  return (
    <div className={`${styles.funding} ${styles.small}`}>
      <p className={styles.strong}>{pick(item.name)}</p>
      <p>{pick(item.what)}</p>
      {state === 'not-yet' && item.validFrom ? (
        <p>{t('learning.validity.starts', { date: formatDate(item.validFrom, language) })}</p>
      ) : null}
      <p>
        {item.validUntil
          ? t('learning.step.until', { date: formatDate(item.validUntil, language) })
          : t('learning.step.stands', { note: pick(item.statusNote) })}
      </p>
      {item.validUntil && item.status === 'unsure' ? (
        <p>{t('learning.step.stands', { note: pick(item.statusNote) })}</p>
      ) : null}
      <Evidence
        of={pick(item.name)}
        at={`regeling/${item.id}`}
        confidence={item.confidence}
        sources={item.sources}
        sourceList={leg.detail.sourceList}
      />
    </div>
  );
}
