import type { Comparison } from '../../../core/compare/compareRoles';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { useWordLists } from '../../../state/useLoaded';
import { LoadState } from '../../../ui/LoadState';
import styles from './CompareRoles.module.css';

/** What one takes along from the first role to the second, what is new, and what is used less. */
export function CompareSkills({ comparison: { skills, registers } }: { comparison: Comparison }) {
  const { t, pick } = useWords();
  const { vocabulary } = useNetwork().graph;
  const words = useWordLists();
  if (words.status !== 'ready')
    return <LoadState state={words} loading={t('role.loading')} failed={t('role.failed')} />;
  const skillNames = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const skill = words.value.skills.get(id);
      return skill ? [pick(skill)] : [];
    });
  const registerNames = (ids: readonly string[]) =>
    vocabulary.registers.filter(({ id }) => ids.includes(id)).map((term) => pick(term));
  return (
    <>
      <Names title={t('panel.compare.keep')} names={skillNames(skills.keep)} />
      <Names title={t('panel.compare.learn')} names={skillNames(skills.learn)} />
      <Names title={t('panel.compare.useLess')} names={skillNames(skills.useLess)} />
      {registers.gained.length > 0 ? (
        <Names title={t('panel.compare.registerGained')} names={registerNames(registers.gained)} />
      ) : null}
      {registers.lost.length > 0 ? (
        <Names title={t('panel.compare.registerLost')} names={registerNames(registers.lost)} />
      ) : null}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      {names.length === 0 ? (
        <p className={styles.quiet}>{t('panel.compare.nothing')}</p>
      ) : (
        <ul role="list" className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
