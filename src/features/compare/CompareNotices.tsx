import type { ComparedNotice } from '../../core/compare/chooseCompared';
import type { Role } from '../../core/model/graph';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import styles from './CompareScreen.module.css';
import { RoleChoices } from './RoleChoices';
import type { CompareQuestion } from './useCompareQuestion';

type Props = { notices: readonly ComparedNotice[]; question: CompareQuestion };

const NEAREST = 3;
/** An id of an unknown role is text from the address: show no more of it than a name could have. */
const MOST_LETTERS = 60;

/** What became of roles that the address asks for and that are not there as they were asked. */
export function CompareNotices({ notices, question }: Props) {
  if (notices.length === 0) return null;
  return (
    <ul role="list" className={styles.notices}>
      {notices.map((notice) => (
        <li key={keyOf(notice)} className={styles.notice}>
          <Notice notice={notice} question={question} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(notice: ComparedNotice): string {
  if (notice.kind === 'too-many') return notice.kind;
  return `${notice.kind} ${notice.kind === 'twice' ? notice.role.id : notice.id}`;
}

function Notice({ notice, question }: { notice: ComparedNotice; question: CompareQuestion }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const names = (roles: readonly Role[]) =>
    formatList(
      roles.map((role) => pick(role.name)),
      language,
    );
  switch (notice.kind) {
    case 'twice':
      return <p>{t('compare.problem.twice', { name: pick(notice.role.name) })}</p>;
    case 'too-many':
      return <p>{t('compare.problem.tooMany', { list: names(notice.roles) })}</p>;
    case 'moved':
      return <p>{t('compare.problem.moved', { id: notice.id, name: pick(notice.role.name) })}</p>;
    case 'gone':
      return <p>{t('compare.problem.gone', { id: notice.id })}</p>;
    case 'split':
      return (
        <>
          <p>{t('compare.problem.split', { id: notice.id })}</p>
          <RoleChoices roles={notice.roles} to={(role) => question.instead(notice.id, role)} />
        </>
      );
    case 'unknown': {
      const id = notice.id.slice(0, MOST_LETTERS);
      const near = search(id.replaceAll('-', ' '), NEAREST)
        .flatMap((hit) => graph.byId.get(hit.id) ?? [])
        .filter((role) => !question.roles.includes(role));
      return (
        <>
          <p>{t(near.length > 0 ? 'compare.problem.unknownNear' : 'compare.problem.unknown', { id })}</p>
          <RoleChoices roles={near} to={(role) => question.instead(notice.id, role)} />
        </>
      );
    }
  }
}
