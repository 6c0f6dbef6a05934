import { offeredOn } from '../../../core/funding/validity';
import { useWords } from '../../../i18n/useWords';
import { useDay } from '../../../state/useDay';
import type { RoleDetail, TrainingDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { TermText } from '../../../ui/TermText';
import { Validity } from '../../../ui/Validity';
import styles from './Trainings.module.css';

type Funding = TrainingDetail['funding'];
type Props = { title: string; funding: Funding; sourceList: RoleDetail['sourceList'] };

/** What helps to pay for a training. The rest of its list tells how the training was given somewhere. */
export const helpOf = (funding: Funding): Funding => funding.filter(({ kind }) => kind !== 'learning-route');
export const examplesOf = (funding: Funding): Funding => funding.filter(({ kind }) => kind === 'learning-route');

/** Schemes or examples as they stand today; what is not certain says so, what has ended is not there. */
export function Schemes({ title, funding, sourceList }: Props) {
  const { t, pick } = useWords();
  const offered = offeredOn(funding, useDay());
  if (offered.length === 0) return null;
  return (
    <div className={styles.funding}>
      <h5>{title}</h5>
      {offered.map(({ item: scheme, validity }) => (
        <div key={scheme.id}>
          <p>
            <strong>{pick(scheme.name)}</strong>{' '}
            <Validity
              state={validity.state}
              monthsLeft={validity.monthsLeft}
              validFrom={scheme.validFrom}
              validUntil={scheme.validUntil}
            />
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
          <Evidence {...scheme} sourceList={sourceList} of={pick(scheme.name)} at={`regeling/${scheme.id}`} />
        </div>
      ))}
    </div>
  );
}

/** The same by name only, for who looks a training over: with its date when that is near, or its doubt. */
export function SchemeNames({ funding }: Pick<Props, 'funding'>) {
  const { pick } = useWords();
  return offeredOn(funding, useDay()).map(({ item, validity }) => (
    <p key={item.id} className={styles.scheme}>
      {pick(item.name)}{' '}
      {validity.state === 'valid' ? null : (
        <Validity
          state={validity.state}
          monthsLeft={validity.monthsLeft}
          validFrom={item.validFrom}
          validUntil={item.validUntil}
        />
      )}
    </p>
  ));
}
