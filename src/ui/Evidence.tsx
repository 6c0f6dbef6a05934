import type { Confidence, SourceFile } from '../core/model/data';
import { formatDate } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import styles from './Evidence.module.css';
import { SourceLine } from './SourceLine';

type Props = {
  confidence: Confidence;
  asOf?: string | undefined;
  sources: readonly string[];
  /** Sources by id, as the loaded file carries them. */
  sourceList: Readonly<Record<string, SourceFile>>;
  /** What the figure is, for the name of the button ("Loon"). */
  of: string;
  /** Extra explanation, such as how a score came about. */
  children?: React.ReactNode;
};

/** "Hoe weten we dit?": how sure a figure is, of when, and its sources. Belongs next to every figure. */
export function Evidence({ confidence, asOf, sources, sourceList, of, children }: Props) {
  const { t, language } = useWords();
  const known = sources.flatMap((id) => sourceList[id] ?? []);
  return (
    <details className={styles.evidence}>
      <summary>
        <span className={styles.how}>{t('evidence.how')}</span>
        <span className="visually-hidden"> ({of})</span>
        <span>{t(`confidence.${confidence}`)}</span>
      </summary>
      <div className={styles.body}>
        {children}
        <p>
          {t(`evidence.explain.${confidence}`)}
          {asOf ? ` ${t('evidence.asOf', { date: formatDate(asOf, language) })}` : ''}
        </p>
        {known.length > 0 ? (
          <ul>
            {known.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  );
}
