import { useId } from 'react';
import styles from './ChoiceField.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
};

/** One question with one answer, small enough to stand beside what it changes. */
export function ChoiceField({ label, value, options, onChange }: Props) {
  const id = useId();
  return (
    <p className={`${styles.field} no-print`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
