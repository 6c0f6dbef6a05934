import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { fitText } from '../../core/plan/fitText';
import { PLAN_LIMITS } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import styles from './OwnText.module.css';

type Props = {
  label: ReactNode;
  hint?: string;
  value: string;
  /** Rejects when the text could not be kept: then it is told here, and sent again at the next chance. */
  onChange: (text: string) => Promise<unknown>;
};

/** Milliseconds without a letter after which a text is saved. */
const PAUSE = 400;
/** The counter stays away until it matters. */
const NEAR_END = 200;

/** A field for the reader's own text: saved in pauses, when they leave the field, and when they leave the page. */
export function OwnText({ label, hint, value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(value);
  const typed = useRef(value);
  /** What the plan has, or will have as soon as it has been saved. */
  const sent = useRef(value);
  /** What the plan surely has. */
  const kept = useRef(value);
  const [isLost, setLost] = useState(false);
  const focused = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onChange);
  useEffect(() => {
    save.current = onChange;
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const fitted = fitText(typed.current, PLAN_LIMITS.text);
    if (fitted === sent.current) {
      // Back to what is kept: nothing is lost any more.
      if (fitted === kept.current) setLost(false);
      return;
    }
    sent.current = fitted;
    save.current(fitted).then(
      () => {
        kept.current = fitted;
        if (sent.current === fitted) setLost(false);
      },
      () => {
        // A later text speaks for itself.
        if (sent.current !== fitted) return;
        sent.current = kept.current;
        setLost(true);
      },
    );
  }, []);
  const show = useCallback((next: string) => {
    typed.current = next;
    setText(next);
  }, []);
  // Another tab, a file or "erase" changed it: follow, but never under somebody's hands.
  useEffect(() => {
    if (value === sent.current) return;
    if (focused.current) return;
    sent.current = value;
    kept.current = value;
    setLost(false);
    show(value);
  }, [value, show]);
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, [flush]);
  const left = PLAN_LIMITS.text - text.length;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        dir="auto"
        rows={4}
        maxLength={PLAN_LIMITS.text}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onFocus={() => {
          focused.current = true;
        }}
        onChange={(event) => {
          show(event.target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(flush, PAUSE);
        }}
        onBlur={() => {
          focused.current = false;
          flush();
        }}
      />
      <p role="status" className={styles.hint}>
        {[
          isLost ? t('plan.situation.notKept') : '',
          left <= NEAR_END ? t('plan.situation.lettersLeft', { count: left }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}
