import { offeredOn, type ValidityState } from '../../core/funding/validity';
import type { FundingFile } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useDay } from '../../state/useDay';
import { Evidence } from '../../ui/Evidence';
import { atStart } from './roleName';
import type { Leg } from './routeFacts';
import styles from './StepCard.module.css';

type Props = { leg: Leg };

/** Who pays, whether wages continue, and arrangements that help, with until when they hold. */
export function StepPays({ leg }: Props) {
  const { t } = useWords();
  const { step, file, detail } = leg;
  const day = useDay();
  const funding = offeredOn(
    [
      ...new Map(
        file.trainings.flatMap((id) => detail.trainings[id]?.funding ?? []).map((item) => [item.id, item] as const),
      ).values(),
    ],
    day,
  );
  return (
    <>
      <p>{atStart(t(`payer.${step.payer}`))}</p>
      <p>{atStart(t(`wage.${step.wage}`))}</p>
      {funding.length > 0 ? (
        <details className={styles.fold}>
          <summary>{t('route.funding', { count: funding.length })}</summary>
          {funding.map(({ item, validity }) => (
            <Funding key={item.id} item={item} state={validity.state} leg={leg} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function Funding({ item, state, leg }: { item: FundingFile; state: ValidityState; leg: Leg }) {
  const { t, pick, language } = useWords();
  return (
    <div className={`${styles.funding} ${styles.small}`}>
      <p className={styles.strong}>{pick(item.name)}</p>
      <p>{pick(item.what)}</p>
      {state === 'not-yet' && item.validFrom ? (
        <p>{t('route.validFrom', { date: formatDate(item.validFrom, language) })}</p>
      ) : null}
      <p>
        {item.validUntil
          ? t('route.validUntil', { date: formatDate(item.validUntil, language) })
          : t('route.validity', { note: pick(item.statusNote) })}
      </p>
      {item.validUntil && item.status === 'unsure' ? (
        <p>{t('route.validity', { note: pick(item.statusNote) })}</p>
      ) : null}
      <Evidence
        of={pick(item.name)}
        confidence={item.confidence}
        sources={item.sources}
        sourceList={leg.detail.sourceList}
      />
    </div>
  );
}
