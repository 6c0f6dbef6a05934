import type { Text } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import type { VersionChanges } from '../../state/useChanges';
import { TrackStop } from '../../ui/Track';
import styles from './ChangesScreen.module.css';
import { ComputedChanges } from './ComputedChanges';

type Props = {
  changes: VersionChanges;
  /** What roles were called that are no longer there. */
  names: Readonly<Record<string, Text>>;
};

/** One version: its number and date, what it means for the reader, and what was computed. */
export function VersionStop({ changes, names }: Props) {
  const { t, language, pick } = useWords();
  const { version, date, lead, points, diff } = changes;
  const id = `versie-${version}`;
  return (
    <TrackStop id={id} labelledBy={`${id}-titel`}>
      <div className={styles.head}>
        <h2 id={`${id}-titel`} tabIndex={-1}>
          {t('changes.version', { version })}
        </h2>
        <span className={styles.quiet}>{formatDate(date, language)}</span>
      </div>
      <div className={styles.text}>
        {lead ? <p>{pick(lead)}</p> : <p className={styles.quiet}>{t('changes.noWords')}</p>}
        {points.length > 0 ? (
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point.nl}>{pick(point)}</li>
            ))}
          </ul>
        ) : null}
        {diff ? <ComputedChanges diff={diff} version={version} names={names} /> : <p>{t('changes.first')}</p>}
      </div>
    </TrackStop>
  );
}
