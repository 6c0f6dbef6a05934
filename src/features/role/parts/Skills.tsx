import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useWordLists } from '../../../state/useLoaded';
import { LoadState } from '../../../ui/LoadState';
import { Section } from './Section';
import styles from './Skills.module.css';

/** The skills of the role in words. */
export function Skills({ role }: { role: Role }) {
  const { t, pick } = useWords();
  const words = useWordLists();
  if (role.skills.length === 0) return null;
  return (
    <Section id="kunnen" title={t('roleMore.skills.title')}>
      {words.status === 'ready' ? (
        <ul role="list" className={styles.skills}>
          {role.skills.flatMap((id) => {
            const skill = words.value.skills.get(id);
            return skill ? [<li key={id}>{pick(skill)}</li>] : [];
          })}
        </ul>
      ) : (
        <LoadState state={words} loading={t('role.loading')} failed={t('role.failed')} />
      )}
    </Section>
  );
}
