import type { Role } from '../../core/model/graph';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

interface Names {
  readonly role: (role: Role) => string;
  /** The name of a role inside a sentence. */
  readonly roleInside: (role: Role) => string;
  readonly sector: (id: string) => string;
}

/** Names in the reader's language. */
export function useNames(): Names {
  const { pick } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  const sector = (id: string) => {
    const term = sectors.find((each) => each.id === id);
    return term ? pick(term) : id;
  };
  return { role: ({ name }) => pick(name), roleInside: ({ name }) => inSentence(pick(name)), sector };
}
