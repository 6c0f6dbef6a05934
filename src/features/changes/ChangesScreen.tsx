import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import { type ChangesFile, useChanges } from '../../state/useChanges';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { Track } from '../../ui/Track';
import styles from './ChangesScreen.module.css';
import { VersionStop } from './VersionStop';

/** What changed in the data, version by version: in the words of the editors, and as computed from both versions. */
export default function ChangesScreen() {
  const { t } = useWords();
  const changes = useChanges();
  return (
    <Page title={t('changes.title')} heading={t('changes.heading')} width="reading">
      <p className={styles.lead}>{t('changes.lead')}</p>
      {changes.status === 'ready' ? (
        <Versions file={changes.value} />
      ) : (
        <LoadState state={changes} loading={t('changes.loading')} failed={t('changes.failed')} />
      )}
    </Page>
  );
}

function Versions({ file: { versions, names } }: { file: ChangesFile }) {
  // Only here, where the versions stand that an address can name.
  useHashTarget();
  return (
    <div className={styles.line}>
      <Track line="begeleiding">
        {versions.map((version) => (
          <VersionStop key={version.version} changes={version} names={names} />
        ))}
      </Track>
    </div>
  );
}
