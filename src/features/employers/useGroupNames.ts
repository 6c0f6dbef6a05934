import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

/** The name of a function group in the reader's language; the id when the data have none. */
export function useGroupNames(): (id: string) => string {
  const { pick } = useWords();
  const { groups } = useNetwork().graph.vocabulary;
  return (id) => {
    const term = groups.find((each) => each.id === id);
    return term ? pick(term) : id;
  };
}
