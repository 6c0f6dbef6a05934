import { useWords } from '../../i18n/useWords';
import styles from './Legend.module.css';

const FORMS = ['up', 'level', 'down'] as const;

/** How to read the lines: their form is the level, their colour the function group. */
export function Legend() {
  const { t } = useWords();
  return (
    <div className={styles.legend}>
      <p id="levels" className={styles.title}>
        {t('here.legend.title')}
      </p>
      <ul role="list" aria-labelledby="levels">
        {FORMS.map((form) => (
          <li key={form}>
            <svg viewBox="0 0 32 14" width="32" height="14" aria-hidden="true" focusable="false" data-form={form}>
              <path d={form === 'up' ? 'M2 7H22' : 'M2 7H30'} className={styles.line} />
              {form === 'level' ? <path d="M2 7H30" className={styles.hollow} /> : null}
              {form === 'up' ? <path d="M30 7L21 1V13Z" className={styles.head} /> : null}
            </svg>
            {t(`here.legend.form.${form}`)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('here.legend.colour')}</p>
    </div>
  );
}
