import type { ReactNode } from 'react';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { RoleLink } from '../../parts/embed/RoleLink';
import { OwnStatements } from '../../parts/own/OwnStatements';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useEmployers } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { MoreList } from '../../ui/MoreList';
import { EmbedFrame } from './EmbedFrame';
import styles from './Piece.module.css';

const FIRST = 4;

/** An employer with its roles per line of the map: what it confirmed, and what fits its sector, never mixed. */
export function EmployerPiece({ id, unknown }: { id: string; unknown: ReactNode }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const employers = useEmployers();
  if (employers.status !== 'ready')
    return (
      <EmbedFrame heading={t('embed.title')} full={paths.employer(id)}>
        <LoadState state={employers} loading={t('common.loading')} failed={t('embed.failed')} />
      </EmbedFrame>
    );
  const employer = employers.value.employers.find((each) => each.id === id);
  if (!employer) return unknown;
  const confirmed = graph.roles.filter((role) => employer.confirmedRoles.includes(role.id));
  const likely = graph.roles.filter(
    (role) =>
      role.kind !== 'origin' &&
      !confirmed.includes(role) &&
      role.sectors.some((sector) => employer.sectors.includes(sector)),
  );
  return (
    <EmbedFrame heading={t('embed.ofEmployer', { name: employer.name })} full={paths.employer(id)}>
      <OwnStatements employer={id} />
      <Lines title={t('embed.confirmed')} roles={confirmed} />
      <Lines title={t('embed.likely')} roles={likely} text={t('embed.likelyText')} />
    </EmbedFrame>
  );
}

type LinesProps = { readonly title: string; readonly roles: readonly Role[]; readonly text?: string };

/** Roles per function group, each group a line in its colour. */
function Lines({ title, roles, text }: LinesProps) {
  const { pick } = useWords();
  const { graph } = useNetwork();
  if (roles.length === 0) return null;
  const groups = graph.vocabulary.groups.filter((group) => roles.some((role) => role.group === group.id));
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {text ? <p className={styles.quiet}>{text}</p> : null}
      <div className={styles.routes}>
        {groups.map((group) => (
          <div key={group.id} className={styles.group} data-line={group.id}>
            <h3>{pick(group)}</h3>
            <MoreList
              items={roles.filter((role) => role.group === group.id)}
              first={FIRST}
              keyOf={(role) => role.id}
              of={pick(group)}
              className={styles.line}
            >
              {(role) => <RoleLink id={role.id} />}
            </MoreList>
          </div>
        ))}
      </div>
    </section>
  );
}
