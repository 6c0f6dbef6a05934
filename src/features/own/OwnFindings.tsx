import type { OwnFinding } from '../../core/own/finding';
import { useWords } from '../../i18n/useWords';
import styles from './OwnFileScreen.module.css';

const SEVERITIES = [
  ['error', 'errors'],
  ['warning', 'warnings'],
] as const;

/** What is wrong with a file: where, and how to mend it; errors first. */
export function OwnFindings({ findings }: { findings: readonly OwnFinding[] }) {
  const { t } = useWords();
  const words = useFindingWords();
  return SEVERITIES.map(([severity, title]) => {
    const listed = findings.filter((finding) => finding.severity === severity);
    if (listed.length === 0) return null;
    return (
      <section key={severity} className={styles.findings} data-severity={severity}>
        <h2>{t(`own.file.${title}`)}</h2>
        <ul role="list">
          {listed.map((finding) => (
            <li key={`${finding.path.join('.')} ${finding.code} ${JSON.stringify(finding.values)}`}>
              <code className={styles.place}>{placeOf(finding.path) || t('own.file.whole')}</code>
              <span>{words(finding)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** "paths, 1, roles, 2": counted from one, as people count. */
const placeOf = (path: OwnFinding['path']): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' › ');

function useFindingWords() {
  const { t } = useWords();
  return ({ code, values: { wanted, ...values } }: OwnFinding): string => {
    const told = { ...values, ...(wanted ? { wanted: t(`own.wanted.${wanted as 'text'}`) } : {}) };
    const near = values.near ? 'Near' : '';
    // The texts have a second sentence, "do you mean ...", for these three codes alone.
    return String(t(`own.problem.${code as 'unknown-role'}${near as ''}`, told as { id: string }));
  };
}
