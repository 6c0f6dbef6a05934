import { routeId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { SaveButton } from './SaveButton';

/** Save a route in the plan: its roles, start first. */
export default function SaveRoute({ roles }: { roles: readonly string[] }) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const id = routeId(roles);
  const saved = usePlan().routes.find((route) => route.id === id);
  const nameOf = (role = '') => {
    const known = graph.byId.get(role);
    return known ? pick(known.name) : role;
  };
  const name = t('plan.saving.route', { from: nameOf(roles[0]), to: nameOf(roles.at(-1)) });
  // Another route is another thing to save: what was said about the last one does not count.
  return <SaveButton key={id} item={{ kind: 'route', id }} saved={saved} name={name} />;
}
