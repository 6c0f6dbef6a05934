import { WISHES, type Wish } from '../../core/options/wishes';
import { useWords } from '../../i18n/useWords';
import type { EmbedView } from '../../state/address/embedAddress';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { useEmployers } from '../../state/useLoaded';
import { ChoiceField } from '../../ui/ChoiceField';
import { RoleCombobox } from '../../ui/RoleCombobox';

type Props = { readonly view: EmbedView; readonly onChange: (view: EmbedView) => void };

const KINDS = ['role', 'steps', 'route', 'employer'] as const;
/** What a kind begins with, so that there is always something to see. */
const FIRST: Readonly<Record<EmbedView['kind'], (employer: string) => EmbedView>> = {
  role: () => ({ kind: 'role', id: 'verzorgende-ig' }),
  steps: () => ({ kind: 'steps', from: 'verzorgende-ig', wish: 'lighter' }),
  route: () => ({ kind: 'route', from: 'verzorgende-ig', to: 'poh-somatiek' }),
  employer: (id) => ({ kind: 'employer', id }),
};

/** What to show, and of which role, roles or employer. */
export function ViewChoice({ view, onChange }: Props) {
  const { t } = useWords();
  const loaded = useEmployers();
  const employers =
    loaded.status === 'ready' ? loaded.value.employers.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) : [];
  return (
    <>
      <ChoiceField
        label={t('embed.what')}
        value={view.kind}
        options={KINDS.filter((kind) => kind !== 'employer' || employers.length > 0).map((kind) => ({
          value: kind,
          label: t(`embed.kind.${kind}`),
        }))}
        onChange={(kind) => onChange(FIRST[kind as EmbedView['kind']](employers[0]?.id ?? ''))}
      />
      {view.kind === 'role' ? (
        <RoleField key="role" label={t('embed.role')} id={view.id} onChoose={(id) => onChange({ ...view, id })} />
      ) : null}
      {view.kind === 'steps' || view.kind === 'route' ? (
        <RoleField
          key={`${view.kind} from`}
          label={t('embed.from')}
          id={view.from}
          onChoose={(from) => onChange({ ...view, from })}
        />
      ) : null}
      {view.kind === 'route' ? (
        <RoleField key="to" label={t('embed.to')} id={view.to} onChoose={(to) => onChange({ ...view, to })} />
      ) : null}
      {view.kind === 'steps' ? (
        <ChoiceField
          label={t('embed.wish')}
          value={view.wish}
          options={WISHES.map((wish) => ({ value: wish, label: t(`embed.wishes.${wish}`) }))}
          onChange={(wish) => onChange({ ...view, wish: wish as Wish })}
        />
      ) : null}
      {view.kind === 'employer' ? (
        <ChoiceField
          label={t('embed.employer')}
          value={view.id}
          options={employers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChange({ ...view, id })}
        />
      ) : null}
    </>
  );
}

type FieldProps = { readonly label: string; readonly id: string; readonly onChoose: (id: string) => void };

function RoleField({ label, id, onChoose }: FieldProps) {
  const { pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const role = graph.byId.get(id);
  return (
    <RoleCombobox
      label={label}
      graph={graph}
      search={search}
      onChoose={onChoose}
      initialName={role ? pick(role.name) : ''}
      listPath={paths.list()}
    />
  );
}
