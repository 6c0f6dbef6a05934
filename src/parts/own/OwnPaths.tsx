import type { OwnFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { RoleTrack } from '../embed/RoleTrack';
import styles from './OwnStatements.module.css';

/** Chains of roles that the employer shows, as tracks. */
export function OwnPaths({ file }: { file: OwnFile }) {
  const { t, pick } = useWords();
  if (file.paths.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{t('own.paths.title')}</h3>
      {file.paths.map((path) => (
        <div key={path.roles.join()} className={styles.path}>
          <h4>{pick(path.title)}</h4>
          <p>{pick(path.text)}</p>
          <RoleTrack roles={path.roles} />
          <p>
            <AppLink to={paths.routeOnMap(path.roles)} aria-label={`${t('own.paths.onMap')}: ${pick(path.title)}`}>
              {t('own.paths.onMap')}
            </AppLink>
          </p>
        </div>
      ))}
    </div>
  );
}
