import type { Region } from '../core/model/graph';
import { useWords } from '../i18n/useWords';
import { ChoiceField } from './ChoiceField';

type Props = {
  /** Null: the whole area. */
  region: Region | null;
  regions: readonly Region[];
  onChange: (id: string | null) => void;
};

/** The reader's own region: figures and employers follow. */
export function RegionChoice({ region, regions, onChange }: Props) {
  const { t, pick } = useWords();
  return (
    <ChoiceField
      label={t('region.mine')}
      value={region?.id ?? ''}
      options={[
        { value: '', label: t('region.all') },
        ...regions.map(({ id, name }) => ({ value: id, label: pick(name) })),
      ]}
      onChange={(value) => onChange(value === '' ? null : value)}
    />
  );
}
