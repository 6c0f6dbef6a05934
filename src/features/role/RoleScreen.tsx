import { useEffect } from 'react';
import { resolveRole } from '../../core/graph/resolveRole';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { RetiredRole, SplitRole, UnknownRole } from './LostRole';
import { RolePage } from './RolePage';

/** One role, whatever its id was when the address was shared: renamed roles are followed, unknown ones get help. */
export default function RoleScreen({ id }: { id: string }) {
  const { graph } = useNetwork();
  const found = resolveRole(graph, id);
  if (found.kind === 'found') return <RolePage role={found.role} />;
  if (found.kind === 'unknown') return <UnknownRole id={id} />;
  const [only, ...others] = found.roles;
  if (!only) return <RetiredRole id={id} />;
  if (others.length > 0) return <SplitRole id={id} roles={found.roles} />;
  return <Moved to={only.id} />;
}

/** Goes on to the same section of the new address; the old one leaves no trace in the history. */
function Moved({ to }: { to: string }) {
  const { t } = useWords();
  const { go, query } = useAddress();
  useEffect(() => go(carry(paths.role(to) + window.location.hash, query), { replace: true }), [go, query, to]);
  return (
    <main id="inhoud" className="plain" aria-busy="true">
      <p role="status">{t('common.loading')}</p>
    </main>
  );
}
