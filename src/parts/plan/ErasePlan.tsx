import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { type ErasedPlan, erasePlan } from '../../state/plan/erasePlan';
import { lookForSetAside } from '../../state/plan/setAside';
import { AskFirst } from './AskFirst';
import styles from './Keeping.module.css';
import { SetAsideList } from './SetAsideList';

/** Erase everything of the reader, after asking once, and say what a look at the device showed. */
export default function ErasePlan() {
  const { t } = useWords();
  const [erased, setErased] = useState<ErasedPlan | { readonly kind: 'failed' } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    lookForSetAside().catch(() => undefined);
  }, []);
  const erase = async () => {
    setErased(await erasePlan().catch(() => ({ kind: 'failed' }) as const));
    said.current?.focus();
  };
  return (
    <div className={styles.erase}>
      <SetAsideList />
      <p>{t('plan.keeping.eraseText')}</p>
      <AskFirst question={t('plan.keeping.eraseAsk')} yes={t('plan.keeping.eraseSure')} onYes={() => void erase()}>
        {t('plan.keeping.erase')}
      </AskFirst>
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>
        {erased && <Said erased={erased} />}
      </p>
    </div>
  );
}

function Said({ erased }: { erased: ErasedPlan | { readonly kind: 'failed' } }) {
  const { t } = useWords();
  switch (erased.kind) {
    case 'empty':
      return t('plan.keeping.erased');
    case 'left':
      return t('plan.keeping.erasedLeft', { count: erased.count });
    case 'unknown':
      return t('plan.keeping.erasedUnknown');
    case 'memory':
      return t('plan.keeping.erasedMemory');
    case 'failed':
      return t('plan.keeping.eraseFailed');
  }
}
