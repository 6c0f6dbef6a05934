import { useMemo } from 'react';
import { stepTree } from '../../core/browse/stepTree';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { herePath, readHere } from '../../state/address/hereAddress';
import { useAddress } from '../../state/address/useAddress';
import { useConditions } from '../../state/plan/useConditions';
import { useRoleList } from '../../state/useRoleList';

/** Everything the map from here shows, worked out from the address; and how to change what is opened. */
export function useHere(start: Role) {
  const { language } = useWords();
  const { query, go } = useAddress();
  const list = useRoleList(language);
  const { graph, roles } = list;
  const { path, direction } = readHere(query);
  const { conditions } = useConditions(graph);
  const { has } = conditions;
  const asked = path.join(',');
  const owned = has.join(',');
  const tree = useMemo(
    () => stepTree(graph, { start, path: asked.split(','), direction, has: owned.split(',').filter(Boolean) }),
    [graph, start, asked, direction, owned],
  );
  const passing = useMemo(() => new Set(roles.map(({ role }) => role)), [roles]);
  const entries = useMemo(() => new Map(list.entries.map((entry) => [entry.role, entry])), [list.entries]);
  return {
    start,
    query,
    list,
    tree,
    direction,
    /** Whether the reader's filters leave this role in. */
    passes: (role: Role): boolean => passing.has(role),
    bandsOf: (role: Role) => entries.get(role)?.bands,
    /** Open a stop of a column, or close it; what stood right of it goes. A step that the back button undoes. */
    toggle: (column: number, role: Role): void => {
      const before = tree.path.slice(0, column).map(({ id }) => id);
      go(herePath(query, { path: tree.path[column] === role ? before : [...before, role.id] }));
    },
  };
}

export type Here = ReturnType<typeof useHere>;
