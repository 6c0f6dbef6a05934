import type { Text } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

/** What a role is or was called; its id when nobody knows. */
export function useRoleName(names: Readonly<Record<string, Text>>): (id: string) => string {
  const { pick } = useWords();
  const { graph } = useNetwork();
  return (id) => {
    const name = graph.byId.get(id)?.name ?? names[id];
    return name ? pick(name) : id;
  };
}
