import { compareRoles } from '../../core/compare/compareRoles';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useWordLists } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Station } from '../../ui/Station';
import styles from './CompareSkills.module.css';

type Props = { roles: readonly Role[] };

/** For each other role: what one can do already, what one learns, and what one leaves behind. */
export function CompareSkills({ roles }: Props) {
  const { t, pick } = useWords();
  const words = useWordLists();
  const [mine, ...others] = roles;
  if (!mine) return null;
  return (
    <section aria-labelledby="vaardigheden" className={styles.section}>
      <h2 id="vaardigheden">{t('compare.skills')}</h2>
      <LoadState state={words} loading={t('role.loading')} failed={t('role.failed')} />
      {words.status === 'ready' ? (
        <div className={styles.roles}>
          {others.map((role) => {
            const { keep, learn, useLess } = compareRoles(mine, role).skills;
            const names = (ids: readonly string[]) =>
              ids.flatMap((id) => {
                const skill = words.value.skills.get(id);
                return skill ? [pick(skill)] : [];
              });
            return (
              <div key={role.id} className={styles.role}>
                <h3 className={styles.name}>
                  <Station line={role.group} />
                  <span>{t('compare.skillsFor', { name: pick(role.name) })}</span>
                </h3>
                <Names title={t('compare.can')} names={names(keep)} look="can" />
                <Names title={t('compare.learn')} names={names(learn)} look="learn" />
                <Names title={t('compare.useLess')} names={names(useLess)} look="less" />
              </div>
            );
          })}
        </div>
      ) : null}
    </section>
  );
}

function Names({ title, names, look }: { title: string; names: readonly string[]; look: 'can' | 'learn' | 'less' }) {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <h4>
        {title} <span className={`${styles.count} numbers`}>{names.length}</span>
      </h4>
      {names.length === 0 ? (
        <p className={styles.quiet}>{t('compare.nothing')}</p>
      ) : (
        <ul role="list" className={styles.names} data-look={look}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
