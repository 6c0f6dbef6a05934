import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

/** Names of sectors in the reader's language; an id without a name stands as it is, so that nothing disappears. */
export function useSectorNames(): (ids: readonly string[]) => string[] {
  const { pick } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  return (ids) =>
    ids.map((id) => {
      const term = sectors.find((each) => each.id === id);
      return term ? pick(term) : id;
    });
}
