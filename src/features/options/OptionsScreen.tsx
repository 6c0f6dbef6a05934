import { resolveRole } from '../../core/graph/resolveRole';
import { useWords } from '../../i18n/useWords';
import { Narrowed, NarrowingNote } from '../../parts/employers/slots';
import { MineLink } from '../../parts/plan/slots';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { OptionsFrom } from './OptionsFrom';
import { useQuestion } from './useQuestion';

/** "What can I do from here": asks for a role first when the address has none or an unknown one. */
export default function OptionsScreen() {
  return (
    <Narrowed>
      <Options />
    </Narrowed>
  );
}

function Options() {
  const { t, language, pick } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { from, address, go } = useQuestion(graph);
  const mine = usePlan().about.role;
  const resolved = from ? resolveRole(graph, from) : null;
  if (resolved?.kind === 'found') return <OptionsFrom key={resolved.role.id} role={resolved.role} />;
  if (resolved?.kind === 'moved' && resolved.roles.length === 1 && resolved.roles[0])
    return <OptionsFrom key={resolved.roles[0].id} role={resolved.roles[0]} />;
  const near =
    resolved?.kind === 'moved'
      ? resolved.roles
      : from
        ? search(from.replaceAll('-', ' '), 4).flatMap((hit) => graph.byId.get(hit.id) ?? [])
        : [];
  const problem = resolved?.kind !== 'moved' ? 'unknownRoleText' : near.length > 0 ? 'movedText' : 'retiredText';
  return (
    <Page title={t('options.titleEmpty')} heading={t('options.titleEmpty')} width="reading">
      <p>{from ? t(`problem.${problem}`, { id: from.slice(0, 60) }) : t('options.introEmpty')}</p>
      <NarrowingNote withChips />
      {near.length > 0 ? (
        <ul>
          {near.map((role) => (
            <li key={role.id}>
              <AppLink to={address({ from: role.id })}>{pick(role.name)}</AppLink>
            </li>
          ))}
        </ul>
      ) : null}
      {mine === undefined ? null : <MineLink to={(id) => address({ from: id })} />}
      <RoleCombobox
        label={t('start.question')}
        graph={graph}
        search={search}
        listPath={paths.list()}
        onChoose={(id) => go(address({ from: id }))}
        big
      />
    </Page>
  );
}
