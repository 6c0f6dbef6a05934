import { stepsInto } from '../../core/graph/buildGraph';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import type { RoleDetail } from '../../state/useLoaded';
import { useRoleDetail } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { JumpLinks, type Part } from './JumpLinks';
import { Lenses } from './lenses/Lenses';
import { More } from './More';
import { Work } from './parts/Work';
import { RoleActions, RoleBand } from './RoleHead';
import styles from './RolePage.module.css';

/** The page of one role: its place on the map at once, the rest when its details have come. */
export function RolePage({ role }: { role: Role }) {
  const { t, pick } = useWords();
  const detail = useRoleDetail(role.id);
  const name = pick(role.name);
  return (
    <Page title={name} heading={<span className={styles.title}>{name}</span>} band={<RoleBand role={role} />}>
      {detail.status === 'ready' ? <p className={styles.summary}>{pick(detail.value.summary)}</p> : null}
      {/* Under the summary, so not before it: a link that moves away from under a thumb opens another page. */}
      {detail.status === 'loading' ? null : <RoleActions role={role} />}
      {detail.status === 'ready' ? (
        <Parts role={role} detail={detail.value} />
      ) : (
        <LoadState state={detail} loading={t('role.loading')} failed={t('role.failed')} />
      )}
    </Page>
  );
}

/** In the order of reading on a phone; wide screens put lenses and pay beside the work, and the ways on under both. */
function Parts({ role, detail }: { role: Role; detail: RoleDetail }) {
  const parts = useParts(role, detail);
  return (
    <>
      <JumpLinks parts={parts} />
      <div className={styles.columns} data-line={role.group}>
        <div className={styles.first}>
          <Work role={role} detail={detail} />
        </div>
        <div className={styles.beside}>
          <Lenses role={role} detail={detail} />
          <More part="beside" role={role} detail={detail} />
        </div>
        <div className={styles.second}>
          <More part="under" role={role} detail={detail} />
        </div>
        <div className={styles.wide}>
          <More part="below" role={role} detail={detail} />
        </div>
      </div>
    </>
  );
}

/** The parts that this role has, for the links on top; the anchors are part of shared addresses. */
function useParts(role: Role, detail: RoleDetail): Part[] {
  const { graph } = useNetwork();
  const has: Record<string, boolean> = {
    pensioen: detail.pay.length > 0,
    registratie: detail.standsIn.length > 0,
    begin: detail.isStart,
    delen: detail.sharedTasks.length > 0,
    hierheen: stepsInto(graph, role).length > 0,
    opleidingen: Object.keys(detail.trainings).length > 0,
    werkgevers: role.kind !== 'origin',
    kunnen: role.skills.length > 0,
  };
  return ALL_PARTS.filter(({ anchor }) => has[anchor] ?? true);
}

const ALL_PARTS: readonly Part[] = [
  { anchor: 'werk', word: 'work' },
  { anchor: 'zwaarte', word: 'lenses' },
  { anchor: 'loon', word: 'pay' },
  { anchor: 'pensioen', word: 'older' },
  { anchor: 'uren', word: 'hours' },
  { anchor: 'nodig', word: 'needs' },
  { anchor: 'registratie', word: 'registration' },
  { anchor: 'kunnen', word: 'skills' },
  { anchor: 'verder', word: 'on' },
  { anchor: 'hierheen', word: 'into' },
  { anchor: 'begin', word: 'start' },
  { anchor: 'delen', word: 'shared' },
  { anchor: 'opleidingen', word: 'trainings' },
  { anchor: 'werkgevers', word: 'employers' },
  { anchor: 'bronnen', word: 'record' },
];
