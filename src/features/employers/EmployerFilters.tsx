import { useId } from 'react';
import { countEmployers } from '../../core/employers/browseEmployers';
import type { EmployerFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { ChoiceField } from '../../ui/ChoiceField';
import { RegionChoice } from '../../ui/RegionChoice';
import styles from './EmployersScreen.module.css';
import type { EmployerFilterView } from './useEmployerFilters';
import { useSectorNames } from './useSectorNames';

type Props = { employers: readonly EmployerFile[]; view: EmployerFilterView };

/** Text, branch, town and region; every answer tells how many employers it leaves. */
export function EmployerFilters({ employers, view }: Props) {
  const { t } = useWords();
  const id = useId();
  const { filters, known, ask } = view;
  const sectors = countEmployers(employers, filters, 'sector');
  const places = countEmployers(employers, filters, 'municipality');
  const withCount = (label: string, count = 0) => t('employers.option', { label, count });
  const sectorNames = useSectorNames()(known.sectors);
  return (
    <search className={`${styles.filters} no-print`} aria-label={t('employers.filters')}>
      <p className={styles.search}>
        <label htmlFor={id}>{t('employers.search')}</label>
        <input
          id={id}
          value={filters.query}
          onChange={(event) => ask({ query: event.target.value }, true)}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
      </p>
      <ChoiceField
        label={t('employers.facet.sector')}
        value={filters.sector ?? ''}
        options={[
          { value: '', label: t('employers.anySector') },
          ...known.sectors.map((value, at) => ({
            value,
            label: withCount(sectorNames[at] ?? value, sectors.get(value)),
          })),
        ]}
        onChange={(value) => ask({ sector: value || null })}
      />
      <ChoiceField
        label={t('employers.facet.municipality')}
        value={filters.municipality ?? ''}
        options={[
          { value: '', label: t('employers.anyMunicipality') },
          ...known.municipalities.map((value) => ({ value, label: withCount(value, places.get(value)) })),
        ]}
        onChange={(value) => ask({ municipality: value || null })}
      />
      <RegionChoice region={view.region} regions={view.regions} onChange={view.setRegion} />
    </search>
  );
}
