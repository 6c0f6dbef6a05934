import type { Role } from '../../core/model/graph';
import type { StayId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useRoleDetail } from '../../state/useLoaded';
import { useWays } from '../../state/useWays';
import { AppLink } from '../../ui/AppLink';
import { Evidence } from '../../ui/Evidence';
import { Fold } from '../../ui/Fold';
import styles from './Ways.module.css';

type Props = { id: StayId; own: Role };

/** What the map knows about a way of staying for this role; nothing where it knows nothing. */
export function StayKnown({ id, own }: Props) {
  const { t } = useWords();
  switch (id) {
    case 'tasks':
      return <Tasks own={own} />;
    case 'hours':
      return <Hours own={own} />;
    case 'place':
      return (
        <p>
          <AppLink className={styles.link} to={`${paths.role(own.id)}#werkgevers`}>
            {t('coach.ways.employers')}
          </AppLink>
        </p>
      );
    case 'help':
      return <p className={styles.text}>{t('lens.notHealth')}</p>;
    default:
      return null;
  }
}

/** Tasks that go with the job one has, and jobs that can be combined with it. */
function Tasks({ own }: { own: Role }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const beside = (graph.out[own.index] ?? []).flatMap(({ to }) => (to.sideRole ? [to] : []));
  const combined = graph.roles.filter(({ parents }) => parents.some((half) => half.includes(own.id)));
  return (
    <>
      <Roles title={t('coach.ways.beside')} roles={beside} />
      <Roles title={t('coach.ways.combine')} roles={combined} />
    </>
  );
}

function Roles({ title, roles }: { title: string; roles: readonly Role[] }) {
  const { pick } = useWords();
  if (roles.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.roles}>
        {roles.map((role) => (
          <li key={role.id}>
            <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The agreement for older workers, and other forms of the same work with what to ask about each. */
function Hours({ own }: { own: Role }) {
  const { t, pick } = useWords();
  const detail = useRoleDetail(own.id);
  const ways = useWays();
  const forms =
    detail.status === 'ready' && ways.status === 'ready'
      ? detail.value.forms.flatMap((form) => ways.value.forms[form] ?? [])
      : [];
  return (
    <>
      {own.payUnknown ? null : (
        <p>
          <AppLink className={styles.link} to={`${paths.role(own.id)}#pensioen`}>
            {t('coach.ways.older')}
          </AppLink>
        </p>
      )}
      {forms.length > 0 && ways.status === 'ready' ? (
        <Fold title={t('coach.ways.forms', { count: forms.length })}>
          <dl className={styles.forms}>
            {forms.map((form) => (
              <div key={form.id}>
                <dt>{pick(form.name)}</dt>
                <dd>
                  <p>{pick(form.what)}</p>
                  <p>{pick(form.ask)}</p>
                  <Evidence
                    of={pick(form.name)}
                    at={`contract/${form.id}`}
                    confidence={form.confidence}
                    asOf={form.asOf}
                    sources={form.sources}
                    sourceList={ways.value.sourceList}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
    </>
  );
}
