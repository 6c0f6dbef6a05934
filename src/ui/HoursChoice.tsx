import { useWords } from '../i18n/useWords';
import { ChoiceField } from './ChoiceField';

type Props = {
  /** Hours per week; null: full time. */
  hours: number | null;
  most: number;
  fewest?: number;
  /** What no choice means; full time when absent. */
  none?: string;
  onChange: (hours: number | null) => void;
};

/** The reader's own hours per week: amounts everywhere follow. */
export function HoursChoice({ hours, most, fewest = 8, none, onChange }: Props) {
  const { t } = useWords();
  const listed = Array.from({ length: most - fewest + 1 }, (_, index) => index + fewest);
  // Fewer hours come from an address; what is chosen has to be seen.
  const all = hours === null || listed.includes(hours) ? listed : [hours, ...listed];
  return (
    <ChoiceField
      label={t('pay.myHours')}
      value={hours === null ? '' : String(hours)}
      options={[
        { value: '', label: none ?? t('pay.fullTime') },
        ...all.map((count) => ({ value: String(count), label: t('pay.hours', { count }) })),
      ]}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  );
}
