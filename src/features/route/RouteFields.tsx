import { useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { RoleField } from './RoleField';
import styles from './RouteFields.module.css';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = {
  question: RouteQuestionInAddress;
  /** Ids of the roles that the address stands for; empty when not chosen. */
  from: string;
  to: string;
};

/** From where, to where. With an answer on screen a phone shows only a button that unfolds the fields. */
export function RouteFields({ question, from, to }: Props) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const complete = from !== '' && to !== '';
  // Who is choosing keeps the fields, also when the second choice completes them: the focus is in there.
  const [open, setOpen] = useState(!complete);
  return (
    <div className={`${styles.fields} no-print`} data-complete={complete} data-open={open}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls="route-fields"
        onClick={() => setOpen(!open)}
      >
        {t('route.change')}
      </button>
      <div id="route-fields" className={styles.row}>
        <RoleField
          label={t('route.from')}
          graph={graph}
          search={search}
          value={from}
          onChoose={(id) => question.change({ from: id })}
        />
        <button
          type="button"
          className={styles.swap}
          disabled={from === '' && to === ''}
          onClick={() => question.change({ from: to, to: from })}
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path
              d="M3 8h17M15 3l5 5-5 5M21 16H4M9 11l-5 5 5 5"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className={styles.swapWord}>{t('route.swap')}</span>
        </button>
        <RoleField
          label={t('route.to')}
          graph={graph}
          search={search}
          value={to}
          onChoose={(id) => question.change({ to: id })}
        />
      </div>
    </div>
  );
}
