import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { MineLink } from '../../parts/plan/slots';
import { hereFrom } from '../../state/address/hereAddress';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { Station } from '../../ui/Station';
import styles from './LostStart.module.css';

/** An id can be anything that fits in an address; more than this of it is not worth repeating. */
const MOST_LETTERS = 60;
const NEAREST = 5;

type Props = {
  /** What the address asks for; null when it names no role. */
  id: string | null;
  /** The roles that an old id became; null = nobody knows the id, so the nearest ones are looked for. */
  roles: readonly Role[] | null;
};

/** No role to start from: what it may have been, and a way to search. */
export function LostStart({ id, roles }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { query, go } = useAddress();
  const offered = roles ?? nearest();
  const { title, text } = wordsFor();
  return (
    <Page title={title} heading={title} width="reading">
      <p>{text}</p>
      {offered.length > 0 ? (
        <ul role="list" className={styles.roles}>
          {offered.map((role) => (
            <li key={role.id}>
              <Station line={role.kind === 'origin' ? 'outside' : role.group} size="s" />
              <AppLink to={hereFrom(query, role.id)}>{pick(role.name)}</AppLink>
            </li>
          ))}
        </ul>
      ) : null}
      <MineLink to={(mine) => hereFrom(query, mine)} />
      <RoleCombobox
        label={t('start.question')}
        graph={graph}
        search={search}
        listPath={paths.list()}
        onChoose={(chosen) => go(hereFrom(query, chosen))}
      />
      <p>
        <AppLink to={paths.list()}>{t('problem.toList')}</AppLink>
      </p>
    </Page>
  );

  function nearest(): Role[] {
    return search((id ?? '').replaceAll('-', ' '), NEAREST).flatMap((hit) => graph.byId.get(hit.id) ?? []);
  }

  function wordsFor(): { title: string; text: string } {
    if (id === null) return { title: t('here.lost.ask'), text: t('here.lost.askText') };
    const asked = id.length > MOST_LETTERS ? `${id.slice(0, MOST_LETTERS)}…` : id;
    if (roles === null) {
      const text =
        offered.length > 0 ? t('problem.unknownRoleText', { id: asked }) : t('role.lost.none', { id: asked });
      return { title: t('problem.unknownRoleTitle'), text };
    }
    if (roles.length === 0) return { title: t('role.lost.gone'), text: t('problem.retiredText', { id: asked }) };
    return { title: t('problem.movedTitle'), text: t('problem.movedText', { id: asked }) };
  }
}
