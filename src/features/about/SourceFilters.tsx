import { useId } from 'react';
import { USE_KINDS } from '../../core/evidence/usesOf';
import { useWords } from '../../i18n/useWords';
import type { SourceFilter } from './groupSources';
import styles from './SourceFilters.module.css';

type Props = { filter: SourceFilter; onChange: (filter: SourceFilter) => void };

const KINDS = ['publication', 'dataset', 'editorial'] as const;

/** Narrow the list of sources: by words, kind of publication, what it supports, and age. */
export function SourceFilters({ filter, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <search className={`${styles.filters} no-print`}>
      <div className={styles.wide}>
        <label htmlFor={`${id}-text`}>{t('about.sources.search')}</label>
        <input
          id={`${id}-text`}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          autoComplete="off"
          maxLength={120}
        />
      </div>
      <Choice
        label={t('about.sources.filter.supports')}
        value={filter.supports}
        any={t('about.sources.filter.anyUse')}
        options={USE_KINDS.map((kind) => ({ value: kind, word: t(`about.sources.use.${kind}`) }))}
        onChange={(supports) => onChange({ ...filter, supports })}
      />
      <Choice
        label={t('about.sources.filter.kind')}
        value={filter.kind}
        any={t('about.sources.filter.anyKind')}
        options={KINDS.map((kind) => ({ value: kind, word: t(`about.sources.kind.${kind}`) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.onlyOld}
          onChange={(event) => onChange({ ...filter, onlyOld: event.target.checked })}
        />
        {t('about.sources.filter.old')}
      </label>
    </search>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T | '';
  /** The word for no choice. */
  any: string;
  options: readonly { readonly value: T; readonly word: string }[];
  onChange: (value: T | '') => void;
};

function Choice<T extends string>({ label, value, any, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  );
}
