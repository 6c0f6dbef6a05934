import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import type { EmbedView } from '../../state/address/embedAddress';
import { useNetwork } from '../../state/network';
import { useEmployers } from '../../state/useLoaded';

/** What an embedded page is called: the title of its frame. */
export function useViewTitle(): (view: EmbedView) => string {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const employers = useEmployers();
  const nameOf = (id: string) => {
    const role = graph.byId.get(id);
    return role ? pick(role.name) : id;
  };
  return (view) => {
    switch (view.kind) {
      case 'role':
        return t('embed.ofRole', { name: nameOf(view.id) });
      case 'steps':
        return t('embed.ofSteps', { name: inSentence(nameOf(view.from)) });
      case 'route':
        return t('embed.ofRoute', { from: inSentence(nameOf(view.from)), to: inSentence(nameOf(view.to)) });
      case 'employer': {
        const list = employers.status === 'ready' ? employers.value.employers : [];
        return t('embed.ofEmployer', { name: list.find(({ id }) => id === view.id)?.name ?? view.id });
      }
    }
  };
}
