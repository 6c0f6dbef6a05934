import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import type { ChangedQuestion, QuestionsAnswer } from '../../../state/editor/checkMessages';
import { askAbout } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { useWork } from '../useEditor';
import styles from './effect.module.css';

type State = 'rest' | 'asking' | 'failed' | QuestionsAnswer;

/** The golden questions, asked of the map as it is and as it is to be: which answers are other ones. */
export function QuestionsEffect() {
  const { t } = useWords();
  const work = useWork();
  const [{ state, of }, setState] = useState<{ state: State; of: unknown }>({ state: 'rest', of: work });
  const ask = async () => {
    setState({ state: 'asking', of: work });
    setState({ state: (await askAbout('questions')) ?? 'failed', of: work });
  };
  // An answer about other work is none.
  const shown = of === work ? state : 'rest';
  return (
    <section aria-labelledby="effect-vragen" className={styles.box}>
      <h3 id="effect-vragen">{t('editor.effect.questions')}</h3>
      <p>{t('editor.effect.questionsText')}</p>
      <p>
        <Button look="quiet" disabled={shown === 'asking'} onClick={() => void ask()}>
          {t('editor.effect.ask')}
        </Button>
      </p>
      <p role="status">
        {shown === 'asking' ? t('editor.effect.asking') : shown === 'failed' ? t('editor.effect.askFailed') : null}
        {typeof shown === 'object'
          ? shown.changed.length === 0
            ? t('editor.effect.same', { count: shown.asked })
            : t('editor.effect.changed', { count: shown.changed.length, asked: shown.asked })
          : null}
      </p>
      {typeof shown === 'object' && shown.changed.length > 0 ? (
        <ul role="list" className={styles.questions}>
          {shown.changed.map((question) => (
            <li key={question.id}>
              <Answer question={question} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Answer({ question: { says, before, after, failures } }: { question: ChangedQuestion }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong lang="nl">{says}</strong>{' '}
        <span className={styles.mark}>{t(failures.length === 0 ? 'editor.effect.good' : 'editor.effect.bad')}</span>
      </p>
      {failures.length > 0 ? (
        <ul lang="en" className={styles.failures}>
          {failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      ) : null}
      <dl className={styles.around}>
        <div>
          <dt>{t('editor.effect.was')}</dt>
          <dd>{before.join('; ') || t('editor.effect.noOptions')}</dd>
        </div>
        <div>
          <dt>{t('editor.effect.becomes')}</dt>
          <dd>{after.join('; ') || t('editor.effect.noOptions')}</dd>
        </div>
      </dl>
    </>
  );
}
