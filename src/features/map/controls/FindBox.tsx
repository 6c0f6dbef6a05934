import { useEffect, useId, useMemo, useState } from 'react';
import { searchRanking } from '../../../core/browse/searchRanking';
import type { MapScene } from '../../../core/layout/scene';
import { useWords } from '../../../i18n/useWords';
import type { MapLookStore } from '../../../state/mapLook';
import { useSearch } from '../../../state/search';
import styles from './FindBox.module.css';

type Props = {
  store: MapLookStore;
  scene: MapScene;
  names: readonly string[];
  onShow: (roles: Iterable<number>) => void;
  onOpen: (role: number) => void;
};

/** After the last letter the map goes to the first hit: not with every letter. */
const PAUSE_MS = 260;
const NOTHING: ReadonlySet<number> = new Set();

/** Type, and the map shows where: which of how many, one after the other, each marked. It filters nothing. */
export function FindBox({ store, scene, names, onShow, onOpen }: Props) {
  const { t, language } = useWords();
  const search = useSearch(language);
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => {
    const ranking = searchRanking(search, text);
    return ranking ? [...ranking.rank.keys()].flatMap((role) => scene.graph.byId.get(role)?.index ?? []) : [];
  }, [search, text, scene]);
  const now = hits[at] ?? -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the callback does never changes, who it is does
  useEffect(() => {
    store.setState({ found: hits.length > 0 ? new Set(hits) : NOTHING, foundNow: now });
    if (now < 0) return;
    const timer = setTimeout(() => onShow([now]), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [hits, now, store]);
  useEffect(() => () => store.setState({ found: NOTHING, foundNow: -1 }), [store]);
  const step = (by: number) => setAt((index) => (hits.length === 0 ? 0 : (index + by + hits.length) % hits.length));
  const type = (next: string) => {
    setText(next);
    setAt(0);
  };
  const isAsked = text.trim() !== '';
  return (
    <search className={styles.find} aria-label={t('map.find.label')}>
      <label htmlFor={id} className="visually-hidden">
        {t('map.find.label')}
      </label>
      <input
        id={id}
        className={styles.input}
        value={text}
        placeholder={t('map.find.label')}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') type('');
        }}
        maxLength={120}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
      />
      {isAsked && hits.length > 0 ? (
        <span className={styles.hits}>
          <Step name={t('map.find.previous')} path="M5 13l5-6 5 6" onClick={() => step(-1)} />
          <Step name={t('map.find.next')} path="M5 7l5 6 5-6" onClick={() => step(1)} />
          <button type="button" className={styles.open} onClick={() => onOpen(now)}>
            {t('map.find.open')}
          </button>
        </span>
      ) : null}
      <p className={styles.count} role="status">
        {isAsked && hits.length > 0
          ? t('map.find.count', { at: at + 1, count: hits.length, name: names[now] ?? '' })
          : isAsked
            ? t('map.find.none')
            : ''}
      </p>
    </search>
  );
}

function Step({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.step} onClick={onClick} title={name}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span className="visually-hidden">{name}</span>
    </button>
  );
}
