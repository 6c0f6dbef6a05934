import type { MeasureId } from '../../core/model/data';
import type { Role } from '../../core/model/graph';
import type { Counted } from '../../core/themes/world';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';

/** Measures that count something per role, and what. */
const PER_ROLE: Partial<Record<MeasureId, 'steps' | 'roles'>> = {
  'entry-next-step': 'steps',
  springboards: 'roles',
  'deeper-without-leading': 'steps',
  'heavy-lighter': 'steps',
};

/** Of these one wants to see what can be done from there, not what the work is. */
const LIGHTER: ReadonlySet<MeasureId> = new Set(['heavy-lighter', 'heavy-no-lighter']);

export function keyOf(item: Counted): string {
  switch (item.kind) {
    case 'role':
      return item.role.id;
    case 'step':
      return `${item.step.from.id} ${item.step.to.id}`;
    case 'pair':
      return item.roles.map(({ id }) => id).join(' ');
    default:
      return item.id;
  }
}

/** One of the things that a measure counted, as a link to where it is told in full. */
export function CountedItem({ item, of }: { item: Counted; of: MeasureId }) {
  const { t, pick } = useWords();
  if (item.kind === 'role') {
    const { role, amount } = item;
    const unit = PER_ROLE[of];
    return (
      <>
        <AppLink to={LIGHTER.has(of) ? paths.options(role.id, 'lighter') : paths.role(role.id)}>
          {pick(role.name)}
        </AppLink>
        {unit && amount !== null ? ` (${t(`themes.${unit}`, { count: amount })})` : ''}
      </>
    );
  }
  if (item.kind === 'step') {
    const { from, to } = item.step;
    return (
      <AppLink to={paths.route(from.id, to.id)}>
        {t('themes.step', { from: pick(from.name), to: inSentence(pick(to.name)) })}
      </AppLink>
    );
  }
  if (item.kind === 'pair') return <Pair roles={item.roles} />;
  // Employers have a page of their own; trainings are told on the pages of the roles they lead to.
  return of === 'more-sectors' ? (
    <AppLink to={paths.employer(item.id)}>{pick(item.name)}</AppLink>
  ) : (
    <span>{pick(item.name)}</span>
  );
}

function Pair({ roles: [a, b] }: { roles: readonly [Role, Role] }) {
  const { t, pick } = useWords();
  const [before, between, after] = t('themes.pair', { a: '|', b: '|' }).split('|');
  return (
    <>
      {before}
      <AppLink to={paths.role(a.id)}>{pick(a.name)}</AppLink>
      {between}
      <AppLink to={paths.role(b.id)}>{inSentence(pick(b.name))}</AppLink>
      {after}
    </>
  );
}
