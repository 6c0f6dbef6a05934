import { useId, useState } from 'react';
import { type Facet, toggled, without } from '../../core/browse/filterRoles';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Station } from '../Station';
import styles from './FacetField.module.css';
import type { FilterView } from './filterView';
import type { Labels } from './useLabels';

type Props = {
  facet: Facet;
  options: readonly string[];
  list: FilterView;
  labels: Labels;
  /** Unfolded from the start; a question with a choice made always is. */
  isOpen?: boolean;
  /** One answer at a time, with "does not matter" as the first. */
  isSingle?: boolean;
};

/** One question with its options, each with the number of roles it would show. */
export function FacetField({ facet, options, list, labels, isOpen = false, isSingle = false }: Props) {
  const { t } = useWords();
  const chosen = list.filters.chosen[facet];
  const [startsOpen] = useState(isOpen || chosen.length > 0);
  const counts = list.counts[facet];
  const name = t(`filters.facet.${facet}`);
  return (
    <details className={styles.facet} open={startsOpen}>
      <summary>
        <span>{name}</span>
        {chosen.length > 0 && !isSingle ? (
          <span className={styles.chosen}>{t('filters.chosen', { count: chosen.length })}</span>
        ) : null}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        {isSingle ? (
          <Option
            type="radio"
            name={facet}
            label={t('filters.anyStrain')}
            isChosen={chosen.length === 0}
            onChoose={() => list.type(without(list.filters, facet))}
          />
        ) : null}
        {options.map((option) => (
          <Option
            key={option}
            type={isSingle ? 'radio' : 'checkbox'}
            name={facet}
            label={labels.option(facet, option)}
            line={facet === 'group' ? option : undefined}
            count={counts.get(option) ?? 0}
            isChosen={chosen.includes(option)}
            onChoose={() => (isSingle ? list.type : list.choose)(toggled(list.filters, facet, option))}
          />
        ))}
      </fieldset>
    </details>
  );
}

type OptionProps = {
  type: 'radio' | 'checkbox';
  name: string;
  label: string;
  line?: string | undefined;
  count?: number;
  isChosen: boolean;
  onChoose: () => void;
};

function Option({ type, name, label, line, count, isChosen, onChoose }: OptionProps) {
  const { t, language } = useWords();
  const id = useId();
  return (
    <label htmlFor={id} className={styles.option} data-empty={count === 0 && !isChosen}>
      <input
        id={id}
        type={type}
        name={name}
        checked={isChosen}
        disabled={count === 0 && !isChosen}
        onChange={onChoose}
      />
      {line ? <Station line={line} size="s" /> : null}
      <span className={styles.label}>{label}</span>
      {count === undefined ? null : (
        <>
          <span className={styles.count} aria-hidden="true">
            {formatNumber(count, language)}
          </span>
          <span className="visually-hidden">, {t('filters.optionCount', { count })}</span>
        </>
      )}
    </label>
  );
}
