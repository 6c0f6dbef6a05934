import type { OwnFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { RoleLink } from '../embed/RoleLink';
import styles from './OwnStatements.module.css';

/** What the employer calls roles, beside what this map calls them. */
export function OwnNames({ file: { name, names } }: { file: OwnFile }) {
  const { t, pick } = useWords();
  if (names.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{t('own.names.title')}</h3>
      <table className={styles.names}>
        <caption className="visually-hidden">{t('own.names.caption', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('own.names.here')}</th>
            <th scope="col">{t('own.names.map')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((own) => (
            <tr key={own.role}>
              <th scope="row">
                {pick(own.name)}
                {own.text ? <span className={styles.small}>{pick(own.text)}</span> : null}
              </th>
              <td>
                <RoleLink id={own.role} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
