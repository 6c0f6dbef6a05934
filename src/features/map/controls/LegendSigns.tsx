import { useWords } from '../../../i18n/useWords';
import styles from './LegendSigns.module.css';

const SIGNS = ['up', 'level', 'down', 'line', 'change', 'here', 'fresh'] as const;

type Props = {
  /** The reader asked what is new, and those stations have a mark. */
  hasFresh: boolean;
};

/** The signs of the map with their words; the drawings use the very forms of the map. */
export default function LegendSigns({ hasFresh }: Props) {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.signs}>
      {SIGNS.filter((sign) => hasFresh || sign !== 'fresh').map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 44 18" width="44" height="18" aria-hidden="true" focusable="false">
            <Sign sign={sign} />
          </svg>
          {t(`map.legend.${sign}`)}
        </li>
      ))}
      <li className={styles.note}>{t('map.legend.more')}</li>
    </ul>
  );
}

function Sign({ sign }: { sign: (typeof SIGNS)[number] }) {
  const line = { x1: 2, x2: 42, y1: 9, y2: 9 };
  switch (sign) {
    case 'up':
      return (
        <>
          <line {...line} x2={34} stroke="var(--action)" strokeWidth="5" />
          <path d="M32 2l10 7-10 7z" fill="var(--action)" />
        </>
      );
    case 'level':
      return (
        <>
          <line {...line} stroke="var(--action)" strokeWidth="6" />
          <line {...line} stroke="var(--card)" strokeWidth="2.2" />
        </>
      );
    case 'down':
      return <line {...line} stroke="var(--action)" strokeWidth="5" strokeDasharray="0.1 9" strokeLinecap="round" />;
    case 'line':
      return <line {...line} stroke="var(--action)" strokeWidth="14" opacity="0.25" />;
    case 'change':
      return (
        <>
          <circle cx="22" cy="9" r="6" fill="var(--card)" stroke="var(--action)" strokeWidth="3.5" />
          <circle cx="22" cy="9" r="8.2" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
        </>
      );
    case 'here':
      return <circle cx="22" cy="9" r="6.4" fill="var(--card)" stroke="var(--here)" strokeWidth="4" />;
    case 'fresh':
      return (
        <>
          <circle cx="20" cy="11" r="5" fill="var(--card)" stroke="var(--action)" strokeWidth="3.5" />
          <path d="M28 0l5 5-5 5-5-5z" fill="var(--ink)" stroke="var(--card)" />
        </>
      );
  }
}
