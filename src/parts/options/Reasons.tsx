import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import styles from './facts.module.css';

/** At most this many for, and as many against. */
const MOST = 3;

/** What speaks for a possibility and what against, a line each. */
export function Reasons({ option }: { option: Option }) {
  const { t } = useWords();
  const told = option.reasons.filter((reason) => TOLD.has(reason.code));
  const words = (gain: boolean) =>
    told
      .filter((reason) => reason.gain === gain)
      .slice(0, MOST)
      .map((reason) => t(`options.reason.${reason.code as keyof typeof REASON_KEYS}`))
      .join(' · ');
  const gains = words(true);
  const losses = words(false);
  return (
    <>
      {gains ? <p className={styles.gains}>{gains}</p> : null}
      {losses ? <p className={styles.losses}>{losses}</p> : null}
    </>
  );
}

/** Reasons told in words below the facts; strain scales and pay have lines of their own. */
const REASON_KEYS = {
  'no-more-nights': true,
  'nights-come': true,
  'many-openings': true,
  'few-openings': true,
  'often-made': true,
  'rarely-made': true,
  'skills-kept': true,
  'level-up': true,
  'level-down': true,
  'contact-lost': true,
} as const;
const TOLD: ReadonlySet<string> = new Set(Object.keys(REASON_KEYS));
