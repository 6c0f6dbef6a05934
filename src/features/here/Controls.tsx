import { useWords } from '../../i18n/useWords';
import { hereFrom, herePath } from '../../state/address/hereAddress';
import { mapPath } from '../../state/address/mapAddress';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { RoleCombobox } from '../../ui/RoleCombobox';
import styles from './Controls.module.css';
import type { Here } from './useHere';

type Props = { here: Here };

/** Another role, the other ways to look at the roles, and steps onward or to here. */
export function Controls({ here }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { query, go } = useAddress();
  const { start, direction } = here;
  const views = [
    { key: 'here', to: herePath(query, {}), label: t('here.view.here') },
    { key: 'map', to: mapPath(query, { isWhole: true, view: 'map' }), label: t('here.view.map') },
    { key: 'list', to: mapPath(query, { isWhole: true, view: 'list' }), label: t('here.view.list') },
  ];
  const ways = (['onward', 'into'] as const).map((way) => ({
    key: way,
    to: herePath(query, { direction: way, path: way === direction ? here.tree.path.map(({ id }) => id) : [] }),
    label: t(`here.${way}`),
  }));
  return (
    <div className={`${styles.controls} no-print`}>
      <RoleCombobox
        label={t('here.change')}
        graph={graph}
        search={search}
        initialName={pick(start.name)}
        listPath={paths.list()}
        onChoose={(id) => go(hereFrom(query, id))}
      />
      <nav aria-label={t('nav.view')}>
        <Segments links={views} current="here" />
      </nav>
      <nav aria-label={t('here.direction')}>
        <Segments links={ways} current={direction} />
      </nav>
    </div>
  );
}

type Segment = { readonly key: string; readonly to: string; readonly label: string };

/** Links of which one is on now. */
function Segments({ links, current }: { links: readonly Segment[]; current: string }) {
  return (
    <ul role="list" className={styles.segments}>
      {links.map(({ key, to, label }) => (
        <li key={key}>
          <AppLink to={to} aria-current={key === current ? 'true' : undefined}>
            {label}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
