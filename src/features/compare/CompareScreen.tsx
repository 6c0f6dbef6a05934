import type { Role } from '../../core/model/graph';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/Page';
import { CompareFields } from './CompareFields';
import { CompareNotices } from './CompareNotices';
import styles from './CompareScreen.module.css';
import { CompareStart } from './CompareStart';
import { CompareWith } from './CompareWith';
import { SideBySide } from './SideBySide';
import { useCompareQuestion } from './useCompareQuestion';

/** Two or three roles side by side, the reader's own first. All that is asked stands in the address. */
export default function CompareScreen() {
  const { t, language } = useWords();
  const question = useCompareQuestion();
  const { roles, notices } = question;
  const heading = useHeading(roles);
  const names = useNames(roles);
  return (
    <Page
      title={heading}
      heading={<span className={styles.title}>{heading}</span>}
      band={<CompareFields question={question} />}
    >
      <div className={styles.body}>
        <p role="status" className="visually-hidden">
          {roles.length > 1 ? t('compare.announce', { list: formatList(names, language) }) : ''}
        </p>
        <CompareNotices notices={notices} question={question} />
        {roles.length === 0 ? <CompareStart question={question} /> : null}
        {roles.length === 1 && roles[0] ? <CompareWith role={roles[0]} question={question} /> : null}
        {roles.length > 1 ? <SideBySide roles={roles} question={question} /> : null}
      </div>
    </Page>
  );
}

function useNames(roles: readonly Role[]): string[] {
  const { pick } = useWords();
  return roles.map((role) => pick(role.name));
}

/** The question as long as something is missing, else the roles themselves. */
function useHeading(roles: readonly Role[]): string {
  const { t, language } = useWords();
  const [mine, ...others] = useNames(roles);
  if (mine === undefined) return t('compare.title');
  if (others.length === 0) return t('compare.titleOne', { name: mine });
  return t('compare.answer', { mine, others: formatList(others, language) });
}
