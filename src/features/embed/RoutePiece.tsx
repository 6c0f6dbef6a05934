import { useMemo } from 'react';
import type { Role } from '../../core/model/graph';
import { answerRoute } from '../../core/routes/answerRoute';
import { costOf } from '../../core/routes/criteria';
import { formatMonths } from '../../i18n/duration';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { RoleTrack } from '../../parts/embed/RoleTrack';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { EmbedFrame } from './EmbedFrame';
import styles from './Piece.module.css';

/** The few routes between two roles, each with its name, how long it takes, and its stations. */
export function RoutePiece({ from, to }: { from: Role; to: Role }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const { routes } = useMemo(() => answerRoute(graph, { from, to }), [graph, from, to]);
  const names = { from: inSentence(pick(from.name)), to: inSentence(pick(to.name)) };
  return (
    <EmbedFrame heading={t('embed.ofRoute', names)} full={paths.route(from.id, to.id)}>
      {routes.length === 0 ? <p>{t('embed.noRoute')}</p> : null}
      <div className={styles.routes}>
        {routes.map(({ route, labels: [label = 'fastest'] }) => (
          <section key={label} className={styles.route}>
            <h2>
              {t('embed.route', {
                label: t(`route.label.${label}`),
                duration: t('time.about', { duration: formatMonths(costOf(route.costs, 'months'), t, language) }),
              })}
            </h2>
            <RoleTrack roles={[from.id, ...route.steps.map((step) => step.to.id)]} />
          </section>
        ))}
      </div>
    </EmbedFrame>
  );
}
