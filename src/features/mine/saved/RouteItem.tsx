import { keyOf, rolesOfRoute, type SavedRoute } from '../../../core/plan/model';
import { type RouteNow, renameSaved, routeNow, withStop } from '../../../core/plan/savedNow';
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
import { useSavedName } from './useSavedName';
import { WhichRole } from './WhichRole';

type Props = { saved: SavedRoute; onRemove: (item: SavedRoute) => void };

/** One saved route as a small line, with how long it takes now and what of it has changed. */
export function RouteItem({ saved, onRemove }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const name = useSavedName()(saved);
  const now = routeNow(graph, saved.id);
  const { roles, stops } = now;
  const [from, to] = [roles?.[0], roles?.at(-1)];
  return (
    <article className={styles.card} data-saved={keyOf(saved)}>
      <div className={styles.head}>
        <h4>{from && to ? <AppLink to={paths.route(from.id, to.id)}>{name}</AppLink> : name}</h4>
        <RemoveButton name={name} onClick={() => onRemove(saved)} />
      </div>
      <Line saved={saved} now={now} />
      <RouteFacts now={now} />
      {stops.some(({ kind }) => kind === 'moved') ? <p className={styles.quiet}>{t('mine.saved.movedStop')}</p> : null}
      {stops.map((stop) =>
        stop.kind === 'split' ? (
          <WhichRole
            key={stop.id}
            roles={stop.roles}
            onChoose={(id) => changePlan(...renameSaved(plan, saved, withStop(saved.id, stop.id, id)))}
          />
        ) : null,
      )}
      {roles ? (
        <ul role="list" className={`${styles.links} no-print`}>
          <li>
            <AppLink to={paths.routeOnMap(roles.map((role) => role.id))}>
              {t('mine.saved.onMap')}
              <span className="visually-hidden">: {name}</span>
            </AppLink>
          </li>
        </ul>
      ) : null}
      <SavedNote item={saved} name={name} />
    </article>
  );
}

/** The stops of the route on a line, each with its name; a stop draws the track to the next. */
function Line({ saved, now: { stops } }: { saved: SavedRoute; now: RouteNow }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const roleOf = (stop: RouteNow['stops'][number] | undefined) =>
    stop?.kind === 'kept' || stop?.kind === 'moved' ? stop.role : null;
  return (
    <ol role="list" className={styles.line}>
      {rolesOfRoute(saved.id).map((id, index) => {
        const role = roleOf(stops[index]);
        const kind = stops[index]?.kind;
        return (
          // A route may pass one role under an old and a new id, but never the same id twice.
          <li key={id} data-line={roleOf(stops[index + 1])?.group}>
            <span className={role ? undefined : styles.unknown}>
              <Station line={role?.group ?? ''} size="s" />
            </span>
            <span>
              {nameOfId(graph, id, pick)}
              {kind === 'gone' || kind === 'unknown' ? ` (${t('mine.saved.notOnMap')})` : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Steps and time in the data of now; or which step the data no longer has. */
function RouteFacts({ now: { roles, steps, months } }: { now: RouteNow }) {
  const { t, pick, language } = useWords();
  if (!roles) return <p>{t('mine.saved.routeGone')}</p>;
  const lost = steps.flatMap((step, index) => {
    const [from, to] = [roles[index], roles[index + 1]];
    return step === null && from && to ? [{ from: pick(from.name), to: pick(to.name) }] : [];
  });
  return (
    <>
      <p className={styles.quiet}>
        {[
          t('mine.saved.stepCount', { count: steps.length }),
          months === null ? '' : t('time.about', { duration: formatMonths(months, t, language) }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {lost.map((pair) => (
        <p key={`${pair.from} ${pair.to}`}>{t('mine.saved.stepGone', pair)}</p>
      ))}
    </>
  );
}
