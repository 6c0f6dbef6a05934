import { useEffect } from 'react';
import { resolveRole } from '../../core/graph/resolveRole';
import { useWords } from '../../i18n/useWords';
import { hereFrom } from '../../state/address/hereAddress';
import { readMapView } from '../../state/address/mapAddress';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { FromHere } from './FromHere';
import { LostStart } from './LostStart';

/** The steps from one's own role, drawn; whatever the id was when the address was shared. */
export default function HereScreen() {
  const { graph } = useNetwork();
  const { query } = useAddress();
  const { from } = readMapView(query);
  if (from === null) return <LostStart id={null} roles={[]} />;
  const found = resolveRole(graph, from);
  // Another role is another page: it starts at the top, with focus on its heading.
  if (found.kind === 'found') return <FromHere key={found.role.id} role={found.role} />;
  if (found.kind === 'unknown') return <LostStart id={from} roles={null} />;
  const [only, ...others] = found.roles;
  if (only && others.length === 0) return <Moved to={only.id} />;
  return <LostStart id={from} roles={found.roles} />;
}

/** Goes on to the new address; the old one leaves no trace in the history. */
function Moved({ to }: { to: string }) {
  const { t } = useWords();
  const { query, go } = useAddress();
  useEffect(() => go(hereFrom(query, to), { replace: true }), [go, query, to]);
  return (
    <main id="inhoud" className="plain" aria-busy="true">
      <p role="status">{t('common.loading')}</p>
    </main>
  );
}
