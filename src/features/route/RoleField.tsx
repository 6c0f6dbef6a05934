import { useEffect, useRef, useState } from 'react';
import type { Graph } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import type { Search } from '../../state/search';
import { RoleCombobox } from '../../ui/RoleCombobox';

type Props = {
  label: string;
  graph: Graph;
  search: Search;
  /** Id in the address, or empty. */
  value: string;
  onChoose: (id: string) => void;
};

/**
 * A combobox that follows the address. It starts afresh when the address changes from outside (back button, swap), but
 * not when the reader chose in this very field: a new field would lose the focus.
 */
export function RoleField({ label, graph, search, value, onChoose }: Props) {
  const { pick } = useWords();
  const own = useRef<string | null>(null);
  const [field, setField] = useState({ value, count: 0 });
  if (field.value !== value) setField({ value, count: own.current === value ? field.count : field.count + 1 });
  // Once the choice has arrived in the address it is no longer news: going back and forth comes from outside again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes
  useEffect(() => {
    own.current = null;
  }, [value]);
  const role = graph.byId.get(value);
  return (
    <RoleCombobox
      key={field.count}
      label={label}
      graph={graph}
      search={search}
      listPath={paths.list()}
      initialName={role ? pick(role.name) : ''}
      onChoose={(id) => {
        own.current = id;
        onChoose(id);
      }}
    />
  );
}
