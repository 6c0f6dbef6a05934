import { useId, useState } from 'react';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import { useSearch } from '../../../state/search';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { RoleCombobox } from '../../../ui/RoleCombobox';
import { CompareRoles } from './CompareRoles';
import styles from './RolePanel.module.css';

type Props = { role: Role; mine: Role | null };

/** Two roles side by side on request: with the reader's own, or else with one that is asked for here. */
export function PanelCompare({ role, mine }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const own = mine && mine !== role ? mine : null;
  return (
    <section className={styles.compare}>
      <h3 className={`${styles.compareHead} no-print`}>
        <Button look="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t(own ? 'panel.compare.withMine' : 'panel.compare.withOther')}
        </Button>
      </h3>
      <div id={id} className={styles.compared}>
        {isOpen && own ? <Compared from={own} to={role} /> : null}
        {isOpen && !own ? <CompareAsked role={role} /> : null}
      </div>
    </section>
  );
}

/** The short comparison, and the way to all of it. */
function Compared({ from, to }: { from: Role; to: Role }) {
  const { t } = useWords();
  return (
    <>
      <CompareRoles from={from} to={to} />
      <p className="no-print">
        <AppLink to={paths.compare(from.id, to.id)}>{t('panel.compare.whole')}</AppLink>
      </p>
    </>
  );
}

function CompareAsked({ role }: { role: Role }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const [otherId, setOtherId] = useState<string | null>(null);
  const other = otherId === null ? undefined : graph.byId.get(otherId);
  return (
    <>
      <RoleCombobox
        label={t('panel.compare.question')}
        graph={graph}
        search={search}
        listPath={paths.list()}
        onChoose={setOtherId}
      />
      {other ? <Compared from={role} to={other} /> : null}
    </>
  );
}
