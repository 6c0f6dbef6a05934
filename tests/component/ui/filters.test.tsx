// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { roleEntries } from '../../../src/core/browse/entries';
import { countOptions, NO_FILTERS, toggled } from '../../../src/core/browse/filterRoles';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { FilterPanel } from '../../../src/ui/filters/FilterPanel';
import type { FilterView } from '../../../src/ui/filters/filterView';
import { LensLegend } from '../../../src/ui/filters/LensLegend';
import { useLabels } from '../../../src/ui/filters/useLabels';
import { aRole, graphOf } from '../../support/graph';

const graph = graphOf({ roles: [aRole('a').with({ shortage: 'tight' }), aRole('b').with({ group: 'staf' })] });
const entries = roleEntries(graph);

const viewOf = (choose: FilterView['choose']): FilterView => ({
  graph,
  filters: NO_FILTERS,
  lens: 'shortage',
  counts: countOptions(entries, NO_FILTERS, null),
  roles: entries,
  choose,
  type: choose,
  look: () => undefined,
});

function WithLabels({ children }: { children: (labels: ReturnType<typeof useLabels>) => ReactNode }) {
  return children(useLabels(graph.vocabulary));
}

async function show(children: (labels: ReturnType<typeof useLabels>) => ReactNode) {
  const languages = await setUpLanguage('nl', ['filters']);
  render(
    <LanguageProvider languages={languages}>
      <WithLabels>{children}</WithLabels>
    </LanguageProvider>,
  );
}

test('a compact legend keeps word, count and choice, and leaves the help out', async () => {
  const choose = vi.fn();
  await show((labels) => (
    <LensLegend list={viewOf(choose)} lens="shortage" labels={labels} methodPath="/x" isCompact />
  ));
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: /^veel werk ?, 2 functies$/ }));
  expect(choose).toHaveBeenCalledWith(toggled(NO_FILTERS, 'shortage', 'tight'));
});

test('filters that are always open have no button to fold them', async () => {
  await show((labels) => <FilterPanel list={viewOf(() => undefined)} labels={labels} isAlwaysOpen />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('checkbox', { name: 'Functies in de zorg, 2 functies' })).toBeVisible();
});
