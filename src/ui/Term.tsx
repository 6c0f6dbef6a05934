import { type FocusEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { GlossaryFile } from '../core/model/data';
import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';
import styles from './Term.module.css';
import { TermFull } from './TermFull';
import { useTerms } from './Terms';

type Props = { term: GlossaryFile; children: string };

/** Words that open the meaning of a term, for finger, mouse and keyboard alike. Escape, or going on, closes it. */
export function Term({ term, children }: Props) {
  const { t, pick } = useWords();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !whole.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Only this closes, not also the sheet or panel around it.
    event.stopPropagation();
    close();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !whole.current?.contains(relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to keys of the button and the box inside it
    <span ref={whole} className={styles.whole} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.word}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={t('glossary.whatIs', { term: pick(term.term) })}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen ? <Meaning term={term} onClose={close} /> : null}
    </span>
  );
}

/** Kept this far from the edges of the window, in pixels. */
const MARGIN = 12;

function Meaning({ term, onClose }: { term: GlossaryFile; onClose: () => void }) {
  const { t, pick } = useWords();
  const { pathOf } = useTerms();
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { left, right } = current.getBoundingClientRect();
    const over = Math.max(0, right + MARGIN - document.documentElement.clientWidth);
    current.style.setProperty('--shift', `${-Math.min(over, Math.max(0, left - MARGIN))}px`);
    current.focus({ preventScroll: true });
    current.scrollIntoView?.({ block: 'nearest' });
  }, []);

  return (
    // Spans throughout: the words stand inside a paragraph, where no block may stand.
    <span ref={box} role="dialog" aria-labelledby={id} tabIndex={-1} className={`${styles.box} no-print`}>
      <strong id={id} className={styles.name}>
        {pick(term.term)}
      </strong>
      {term.full ? (
        <span className={styles.full}>
          <TermFull full={term.full} />
        </span>
      ) : null}
      <span className={styles.meaning}>{pick(term.meaning)}</span>
      <span className={styles.actions}>
        <AppLink to={pathOf(term.id)}>{t('glossary.more')}</AppLink>
        <button type="button" onClick={onClose}>
          {t('glossary.close')}
        </button>
      </span>
    </span>
  );
}
