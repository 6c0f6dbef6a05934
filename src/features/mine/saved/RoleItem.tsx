import { stepsFrom } from '../../../core/graph/buildGraph';
import { followIds } from '../../../core/graph/followIds';
import { stepMonths } from '../../../core/lenses/time';
import type { Role } from '../../../core/model/graph';
import { keyOf, type SavedRole } from '../../../core/plan/model';
import { renameSaved } from '../../../core/plan/savedNow';
import { formatMonths } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import { nameOfId } from '../../../parts/plan/rolesNow';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import { changePlan } from '../../../state/plan/changePlan';
import { usePlan } from '../../../state/plan/planStore';
import { AppLink } from '../../../ui/AppLink';
import { Station } from '../../../ui/Station';
import { RemoveButton } from './RemoveButton';
import styles from './Saved.module.css';
import { SavedNote } from './SavedNote';
import { WhichRole } from './WhichRole';

type Props = {
  saved: SavedRole;
  /** The reader's own role. */
  me: Role | null;
  ticked: boolean;
  /** As many are ticked as can be compared. */
  full: boolean;
  onTick: (id: string, on: boolean) => void;
  onRemove: (item: SavedRole) => void;
};

/** One saved role: what became of it, where it leads, the reader's note. */
export function RoleItem({ saved, me, ticked, full, onTick, onRemove }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const [found] = followIds(graph, [saved.id]);
  const role = found?.kind === 'kept' || found?.kind === 'moved' ? found.role : null;
  const name = nameOfId(graph, saved.id, pick);
  return (
    <article className={styles.card} data-saved={keyOf(saved)} data-gone={role === null}>
      <div className={styles.head}>
        <Station line={role?.group ?? ''} size="s" />
        <h4>{role ? <AppLink to={paths.role(role.id)}>{name}</AppLink> : name}</h4>
        <RemoveButton name={name} onClick={() => onRemove(saved)} />
      </div>
      {role ? <RoleFacts role={role} me={me} /> : null}
      {found?.kind === 'moved' ? <p className={styles.quiet}>{t('mine.saved.moved')}</p> : null}
      {found?.kind === 'split' ? (
        <WhichRole roles={found.roles} onChoose={(id) => changePlan(...renameSaved(plan, saved, id))} />
      ) : null}
      {found?.kind === 'gone' || found?.kind === 'unknown' ? <p>{t('mine.saved.gone')}</p> : null}
      {role ? (
        <ul role="list" className={`${styles.links} no-print`}>
          <li>
            <AppLink to={paths.options(role.id)}>
              <span aria-hidden="true">{t('mine.saved.steps')}</span>
              <span className="visually-hidden">{t('mine.saved.stepsTitle', { name })}</span>
            </AppLink>
          </li>
          {me && me !== role ? (
            <li>
              <AppLink to={paths.route(me.id, role.id)}>
                <span aria-hidden="true">{t('mine.saved.route')}</span>
                <span className="visually-hidden">{t('mine.saved.routeTitle', { name })}</span>
              </AppLink>
            </li>
          ) : null}
          <li>
            <label className={styles.tick} data-off={full && !ticked}>
              <input
                type="checkbox"
                checked={ticked}
                disabled={full && !ticked}
                onChange={(event) => onTick(saved.id, event.target.checked)}
              />
              {t('mine.saved.compare')}
              <span className="visually-hidden">: {name}</span>
            </label>
          </li>
        </ul>
      ) : null}
      <SavedNote item={saved} name={name} />
    </article>
  );
}

/** The line and the level of a role, and how far it is when it is one step away. */
function RoleFacts({ role, me }: { role: Role; me: Role | null }) {
  const { t, pick, language } = useWords();
  const { groups, levels } = useNetwork().graph.vocabulary;
  const { graph } = useNetwork();
  const group = groups.find((term) => term.id === role.group);
  const level = role.kind === 'origin' ? undefined : levels.find((term) => term.id === role.level);
  const step = me ? stepsFrom(graph, me).find(({ to }) => to === role) : undefined;
  return (
    <p className={styles.quiet}>
      {[
        group ? pick(group.short).toLowerCase() : '',
        level ? pick(level.short) : '',
        me === role ? t('mine.saved.yours') : '',
        step
          ? t('mine.saved.oneStep', {
              duration: t('time.about', { duration: formatMonths(stepMonths(step), t, language) }),
            })
          : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
