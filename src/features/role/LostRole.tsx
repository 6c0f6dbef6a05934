import type { ReactNode } from 'react';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { RoleCombobox } from '../../ui/RoleCombobox';
import styles from './LostRole.module.css';
import { RoleLink } from './parts/RoleLink';
import { useRoleWords } from './parts/useRoleWords';

/** An id can be anything that fits in an address; more than this of it is not worth repeating. */
const MOST_LETTERS = 60;
const NEAREST = 5;

const shortened = (id: string): string => (id.length > MOST_LETTERS ? `${id.slice(0, MOST_LETTERS)}…` : id);

/** An id that no role has: the nearest matches, and a way to search. */
export function UnknownRole({ id }: { id: string }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const roles = search(id.replaceAll('-', ' '), NEAREST).flatMap((hit) => graph.byId.get(hit.id) ?? []);
  const asked = shortened(id);
  return (
    <Lost
      title={t('problem.unknownRoleTitle')}
      text={roles.length > 0 ? t('problem.unknownRoleText', { id: asked }) : t('role.lost.none', { id: asked })}
    >
      <Roles title={t('role.lost.nearest')} roles={roles} />
    </Lost>
  );
}

/** An old id that became several roles. */
export function SplitRole({ id, roles }: { id: string; roles: readonly Role[] }) {
  const { t } = useWords();
  return (
    <Lost title={t('problem.movedTitle')} text={t('problem.movedText', { id: shortened(id) })}>
      <Roles title={t('role.lost.now')} roles={roles} />
    </Lost>
  );
}

/** An old id that lives on nowhere. */
export function RetiredRole({ id }: { id: string }) {
  const { t } = useWords();
  return <Lost title={t('role.lost.gone')} text={t('problem.retiredText', { id: shortened(id) })} />;
}

function Lost({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { go } = useAddress();
  return (
    <Page title={title} heading={title} width="reading">
      <p>{text}</p>
      {children}
      <RoleCombobox
        label={t('start.question')}
        graph={graph}
        search={search}
        listPath={paths.list()}
        onChoose={(chosen) => go(paths.role(chosen))}
      />
      <p>
        <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
      </p>
    </Page>
  );
}

function Roles({ title, roles }: { title: string; roles: readonly Role[] }) {
  const words = useRoleWords();
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="rollen">
      <h2 id="rollen" className="visually-hidden">
        {title}
      </h2>
      <ul role="list" className={styles.roles}>
        {roles.map((role) => (
          <li key={role.id}>
            <RoleLink
              role={role}
              small={[words.group(role), role.kind === 'origin' ? '' : words.levelShort(role)]
                .filter(Boolean)
                .join(' · ')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
