import type { Text } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { mapPath } from '../../state/address/mapAddress';
import { withQuery } from '../../state/address/paths';
import type { VersionChanges } from '../../state/useChanges';
import { AppLink } from '../../ui/AppLink';
import { Fold } from '../../ui/Fold';
import { MoreList } from '../../ui/MoreList';
import styles from './ChangesScreen.module.css';
import { FigureRow } from './FigureRow';
import { RoleRef } from './RoleRef';
import { useRoleName } from './useRoleName';

type Diff = NonNullable<VersionChanges['diff']>;
type Props = { diff: Diff; version: string; names: Readonly<Record<string, Text>> };

/** How many rows a list shows before the reader asks for more. */
const FIRST = { roles: 12, rows: 20 };

const FIGURE_KINDS = ['roles', 'steps', 'trainings', 'caos', 'regions', 'employers'] as const;
const COUNTS = ['added', 'removed', 'texts', 'facts', 'grounds'] as const;

/** What two versions differ in: roles first, since links and plans hang on them; the rest is folded. */
export function ComputedChanges({ diff, version, names }: Props) {
  const { t } = useWords();
  const { since, added, gone, steps, figures, counts } = diff;
  const full = (title: string) => `${title} (${t('changes.version', { version })})`;
  // Roles and steps are told above; of the other kinds, and of changed texts, only how many.
  const rest = counts.flatMap((count) => {
    const parts = COUNTS.filter(
      (part) => count[part] > 0 && !(count.kind === 'roles' && (part === 'added' || part === 'removed')),
    );
    return parts.length > 0 ? [{ count, parts }] : [];
  });
  if (counts.length === 0 && figures.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <>
      <p className={styles.quiet}>{t('changes.since', { version: since })}</p>
      {added.length > 0 ? (
        <>
          <h3>
            {t('changes.added')} ({added.length})
          </h3>
          <MoreList
            items={added}
            first={FIRST.roles}
            keyOf={(id) => id}
            of={full(t('changes.added'))}
            className={styles.roles}
          >
            {(id) => <RoleRef id={id} names={names} />}
          </MoreList>
          <p className={styles.links}>
            <AppLink to={newSince(since, 'map')}>{t('changes.onMap', { version: since })}</AppLink>
            <AppLink to={newSince(since, 'list')}>{t('changes.inList', { version: since })}</AppLink>
          </p>
        </>
      ) : null}
      {gone.length > 0 ? (
        <>
          <h3>
            {t('changes.gone')} ({gone.length})
          </h3>
          <MoreList
            items={gone}
            first={FIRST.rows}
            keyOf={({ id }) => id}
            of={full(t('changes.gone'))}
            className={styles.rows}
          >
            {(role) => <GoneRow role={role} names={names} />}
          </MoreList>
        </>
      ) : null}
      {steps.length > 0 ? (
        <Fold
          title={`${t('changes.steps')} (${steps.length})`}
          fullTitle={full(`${t('changes.steps')} (${steps.length})`)}
        >
          <MoreList
            items={steps}
            first={FIRST.rows}
            keyOf={({ from }) => from}
            of={full(t('changes.steps'))}
            className={`${styles.rows} ${styles.pairs}`}
          >
            {(row) => (
              <>
                <RoleRef id={row.from} names={names} />
                <span className={styles.quiet}>
                  {[
                    row.added > 0 ? t('changes.stepsNew', { count: row.added }) : '',
                    row.removed > 0 ? t('changes.stepsGone', { count: row.removed }) : '',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </>
            )}
          </MoreList>
        </Fold>
      ) : null}
      {FIGURE_KINDS.map((kind) => {
        const list = figures.filter((figure) => figure.kind === kind);
        const title = t(`changes.figures.${kind}`);
        return list.length > 0 ? (
          <Fold key={kind} title={`${title} (${list.length})`} fullTitle={full(`${title} (${list.length})`)}>
            <MoreList
              items={list}
              first={FIRST.rows}
              keyOf={({ id, to, place }) => [id, to, place].join(' ')}
              of={full(title)}
              className={styles.rows}
            >
              {(figure) => <FigureRow figure={figure} names={names} />}
            </MoreList>
          </Fold>
        ) : null;
      })}
      {rest.length > 0 ? (
        <Fold title={t('changes.rest')} fullTitle={full(t('changes.rest'))}>
          <dl className={styles.counts}>
            {rest.map(({ count, parts }) => (
              <div key={count.kind}>
                <dt>{t(`changes.kind.${count.kind}`)}</dt>
                <dd>{parts.map((part) => t(`changes.count.${part}`, { count: count[part] })).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
    </>
  );
}

/** The map or the list with only what is new since a version. */
const newSince = (version: string, view: 'map' | 'list'): string =>
  mapPath(new URLSearchParams(withQuery('', { nieuw: version }).slice(1)), { view });

function GoneRow({ role, names }: { role: Diff['gone'][number]; names: Props['names'] }) {
  const { t, language } = useWords();
  const nameOf = useRoleName(names);
  const { id, to } = role;
  if (to.length === 0)
    return (
      <>
        <strong>{nameOf(id)}</strong>
        <span className={styles.quiet}>{t('changes.goneNowhere')}</span>
      </>
    );
  const list = formatList(to.map(nameOf), language);
  return (
    <>
      <RoleRef id={id} names={names} />
      <span className={styles.quiet}>{t(to.length > 1 ? 'changes.goneSplit' : 'changes.goneTo', { names: list })}</span>
    </>
  );
}
