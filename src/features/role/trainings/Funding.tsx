import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail, TrainingDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { TermText } from '../../../ui/TermText';
import styles from './Trainings.module.css';

type Props = { funding: TrainingDetail['funding']; sourceList: RoleDetail['sourceList'] };

/** Schemes that help to pay for a training; what is not certain says so. */
export function Funding({ funding, sourceList }: Props) {
  const { t, pick, language } = useWords();
  if (funding.length === 0) return null;
  return (
    <div className={styles.funding}>
      <h5>{t('roleMore.trainings.funding')}</h5>
      {funding.map((scheme) => (
        <div key={scheme.id}>
          <p>
            <strong>{pick(scheme.name)}</strong>
            {scheme.validUntil
              ? ` (${t('roleMore.trainings.until', { date: formatDate(scheme.validUntil, language) })})`
              : ''}
          </p>
          <p>
            <TermText text={pick(scheme.what)} />
          </p>
          {scheme.forWhom ? (
            <p>
              <TermText text={t('roleMore.trainings.for', { text: pick(scheme.forWhom) })} />
            </p>
          ) : null}
          {scheme.cost ? (
            <p>
              <TermText text={t('roleMore.trainings.cost', { text: pick(scheme.cost) })} />
            </p>
          ) : null}
          {scheme.status === 'unsure' ? (
            <p>
              <TermText text={t('roleMore.trainings.fundingUnsure', { note: pick(scheme.statusNote) })} />
            </p>
          ) : null}
          <Evidence {...scheme} sourceList={sourceList} of={pick(scheme.name)} />
        </div>
      ))}
    </div>
  );
}
