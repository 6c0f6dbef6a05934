import { useId, useMemo, useState } from 'react';
import { stepMonths } from '../../../core/lenses/time';
import type { Graph, Role } from '../../../core/model/graph';
import { answerRoute } from '../../../core/routes/answerRoute';
import { useWords } from '../../../i18n/useWords';
import styles from './effect.module.css';

type Props = { graph: Graph; before: Graph; from: Role; names: readonly Role[] };

/** The routes from one role to another, with and without the changes. */
export function RouteEffect({ graph, before, from, names }: Props) {
  const { t, pick } = useWords();
  const id = useId();
  const [toId, setTo] = useState('');
  const to = graph.byId.get(toId);
  const [now, old] = useMemo(
    () => [routesIn(graph, from.id, toId), routesIn(before, from.id, toId)],
    [graph, before, from, toId],
  );
  return (
    <section aria-labelledby={`${id}-title`} className={styles.box}>
      <h3 id={`${id}-title`}>{t('editor.effect.route')}</h3>
      <p>
        {t('editor.effect.from')}: <strong>{pick(from.name)}</strong>
      </p>
      <div className={styles.field}>
        <label htmlFor={id}>{t('editor.effect.to')}</label>
        <select id={id} value={toId} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">{t('editor.effect.chooseTo')}</option>
          {names.flatMap((role) =>
            role.id === from.id || role.kind === 'origin' ? (
              []
            ) : (
              <option key={role.id} value={role.id}>
                {pick(role.name)}
              </option>
            ),
          )}
        </select>
      </div>
      {to ? (
        <div className={styles.around}>
          <Routes title={t('editor.effect.before', { count: old.length })} routes={old} />
          <Routes title={t('editor.effect.after', { count: now.length })} routes={now} />
        </div>
      ) : null}
    </section>
  );
}

interface Told {
  readonly roles: readonly Role[];
  readonly months: number;
}

function routesIn(graph: Graph, fromId: string, toId: string): Told[] {
  const [from, to] = [graph.byId.get(fromId), graph.byId.get(toId)];
  if (!from || !to || from === to) return [];
  return answerRoute(graph, { from, to, limits: {}, has: [] }).routes.map(({ route: { steps } }) => ({
    roles: [from, ...steps.map((step) => step.to)],
    months: steps.reduce((sum, step) => sum + stepMonths(step), 0),
  }));
}

function Routes({ title, routes }: { title: string; routes: readonly Told[] }) {
  const { t, pick } = useWords();
  return (
    <div>
      <h4>{title}</h4>
      {routes.length === 0 ? <p>{t('editor.effect.noRoute')}</p> : null}
      <ul role="list" className={styles.steps}>
        {routes.map(({ roles, months }) => (
          <li key={roles.map(({ id }) => id).join(' ')}>
            <span>
              {roles.map((role) => pick(role.name)).join(' → ')}{' '}
              <span className={styles.quiet}>{t('editor.effect.inMonths', { count: months })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
