import type { ToldOption } from '../../core/plan/tellSheet';
import { useWords } from '../../i18n/useWords';
import { OptionBlock } from './OptionBlock';
import styles from './Paper.module.css';
import { usePayWords } from './usePayWords';

type Props = {
  options: readonly ToldOption[];
  /** Hours per week that amounts are for; null: full time. */
  hours: number | null;
  /** Whether the sheet may speak of what must hold. */
  tellsWishes: boolean;
};

/** What somebody considers, side by side; what is the same for all is said once below. */
export function OptionsPart({ options, hours, tellsWishes }: Props) {
  const { t } = useWords();
  const roles = options.flatMap(({ option }) => [option.from ?? [], option.goal].flat());
  const pay = usePayWords(roles, hours);
  if (options.length === 0) return null;
  const compares = options.some(({ option }) => option.from !== null);
  return (
    <section aria-labelledby="blad-mogelijkheden" className={styles.part}>
      <h2 id="blad-mogelijkheden">{t('sheet.options.title')}</h2>
      <div className={styles.options} data-count={options.length}>
        {options.map((told, i) => (
          <OptionBlock
            key={told.option.id}
            told={told}
            number={i + 1}
            pay={pay.of(told.option.from, told.option.goal)}
            tellsWishes={tellsWishes}
          />
        ))}
      </div>
      <p className={styles.basis}>
        {pay.basis} {compares ? t('sheet.options.rest') : ''}
      </p>
    </section>
  );
}
