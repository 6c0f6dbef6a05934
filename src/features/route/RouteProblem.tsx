import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { RoleLinks } from './RoleLinks';
import styles from './RouteScreen.module.css';
import type { Place } from './routeView';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { from: Place; to: Place; question: RouteQuestionInAddress };

const NEAREST = 6;

/** An id that we do not know, or that became several roles: which one was meant? */
export function RouteProblem({ from, to, question }: Props) {
  const { t } = useWords();
  return (
    <>
      <Wrong place={from} address={(role) => question.address({ from: role.id })} />
      <Wrong place={to} address={(role) => question.address({ to: role.id })} />
      <p>
        <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
      </p>
    </>
  );
}

function Wrong({ place, address }: { place: Place; address: (role: Role) => string }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  if (place.kind !== 'unknown' && place.kind !== 'split') return null;
  // An id of an unknown role is text from the address: show no more of it than a name could have.
  const id = place.id.slice(0, 80);
  const roles =
    place.kind === 'split'
      ? place.roles
      : search(id.replaceAll('-', ' '), NEAREST).flatMap((hit) => graph.byId.get(hit.id) ?? []);
  const text =
    place.kind === 'unknown'
      ? t(roles.length > 0 ? 'problem.unknownRoleText' : 'route.unknownText', { id })
      : t(roles.length > 0 ? 'problem.movedText' : 'problem.retiredText', { id });
  return (
    <section className={styles.section}>
      <p>{text}</p>
      <RoleLinks roles={roles} to={address} />
    </section>
  );
}
