import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../../state/address/useAddress';
import { useEditorStore } from '../../state/editor/editorStore';
import { useEditorData } from '../../state/editor/useEditorData';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { EachAlone } from '../../ui/PartBoundary';
import { EditorBar } from './EditorBar';
import styles from './EditorScreen.module.css';
import { partOf } from './editorPaths';
import { EffectPart } from './effect/EffectPart';
import { keyIn, RecordForm } from './form/RecordForm';
import { StartPart } from './start/StartPart';
import { MergePart } from './take/MergePart';
import { TakePart } from './take/TakePart';

/** The working group changes the data, sees what that does, and takes the changed files along. */
export default function EditorScreen() {
  const { t } = useWords();
  const loaded = useEditorData();
  return (
    <Page title={t('editor.title')} heading={t('editor.heading')}>
      <p className={styles.intro}>{t('editor.intro')}</p>
      {loaded.status === 'ready' ? (
        <Parts />
      ) : (
        <>
          <p className={styles.quiet}>{t('editor.online')}</p>
          <LoadState state={loaded} loading={t('editor.loading')} failed={t('editor.failed')} />
        </>
      )}
    </Page>
  );
}

function Parts() {
  const { query } = useAddress();
  const part = partOf(query);
  const key = keyIn(query);
  const isMerging = useEditorStore((state) => state.merging?.from === 'device');
  return (
    <EachAlone>
      <EditorBar part={key ? 'form' : part} />
      {isMerging ? <MergePart /> : null}
      <FocusOnChange of={`${part ?? ''} ${key ?? ''}`}>
        {key ? (
          <RecordForm key={key} recordKey={key} step={query.get('stap')} />
        ) : part === 'effect' ? (
          <EffectPart asked={query.get('functie')} />
        ) : part === 'take' ? (
          <TakePart />
        ) : (
          <StartPart />
        )}
      </FocusOnChange>
    </EachAlone>
  );
}

/** Another part of the screen: the reader begins at its top. */
function FocusOnChange({ of, children }: { of: string; children: React.ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'start' });
  }, [of]);
  return (
    <div ref={ref} tabIndex={-1} className={styles.part}>
      <EachAlone>{children}</EachAlone>
    </div>
  );
}
