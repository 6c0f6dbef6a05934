import { useMemo } from 'react';
import type { EmployerFacet, EmployerFilters } from '../../core/employers/browseEmployers';
import type { EmployerFile } from '../../core/model/data';
import { employerListPath, readEmployerFilters } from '../../state/address/employerAddress';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { useSettings } from '../../state/useSettings';

const inOrder = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'nl'));

/** The filters of the list of employers as the address has them, what can be asked, and how to ask something else. */
export function useEmployerFilters(employers: readonly EmployerFile[]) {
  const { query, go } = useAddress();
  const { graph } = useNetwork();
  const { region, regions, setRegion } = useSettings();
  const known = useMemo(() => {
    const sectors = new Set(employers.flatMap((employer) => employer.sectors));
    return {
      sectors: graph.vocabulary.sectors.flatMap(({ id }) => (sectors.has(id) ? [id] : [])),
      municipalities: inOrder(employers.flatMap(({ municipalities }) => municipalities)),
    };
  }, [employers, graph]);
  const filters = useMemo(() => readEmployerFilters(query, known, region?.id ?? null), [query, known, region]);
  /** A choice is a step that the back button undoes; typing replaces the address. */
  const ask = (change: Partial<EmployerFilters>, replace = false) =>
    go(employerListPath(query, { ...filters, ...change }), { replace });
  return {
    filters,
    known,
    regions,
    region,
    setRegion,
    ask,
    /** Let one question go. The region is a setting of all screens, so it has a way of its own. */
    drop: (facet: EmployerFacet | 'query') => {
      if (facet === 'region') setRegion(null);
      else ask({ [facet]: facet === 'query' ? '' : null });
    },
  };
}

export type EmployerFilterView = ReturnType<typeof useEmployerFilters>;
