import { dataDate } from 'virtual:dataset';
import { useState } from 'react';
import type { FigureAt } from '../core/evidence/figureAt';
import { isOld } from '../core/evidence/isOld';
import type { Confidence, SourceFile } from '../core/model/data';
import { formatDate } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import { AsPublished } from './AsPublished';
import styles from './Evidence.module.css';
import { ReportLink } from './ReportLink';
import { SourceLine } from './SourceLine';
import { WithoutScript } from './WithoutScript';

type Props = {
  confidence: Confidence;
  asOf?: string | undefined;
  sources: readonly string[];
  /** Sources by id, as the loaded file carries them. */
  sourceList: Readonly<Record<string, SourceFile>>;
  /** What the figure is, for the name of the button ("Loon"). */
  of: string;
  /** A name in it that nobody translates. */
  ofName?: string;
  /** Which figure it is, for a report that it is wrong. */
  at: FigureAt;
  /** Extra explanation, such as how a score came about. */
  children?: React.ReactNode;
};

/**
 * "Hoe weten we dit?": how sure a figure is, of when, and its sources. Belongs next to every figure. An old figure says so
 * before it is opened; the rest is made when it is opened, for a page has a hundred of these.
 */
export function Evidence({ confidence, asOf, sources, sourceList, of, ofName, at, children }: Props) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const date = asOf ? formatDate(asOf, language) : '';
  const old = isOld(asOf, dataDate);
  const known = sources.flatMap((id) => sourceList[id] ?? []);
  /** A report is made by a script. */
  const body = (withReport: boolean) => (
    <div className={styles.body}>
      {children}
      <p>
        {t(`evidence.explain.${confidence}`)}
        {date ? ` ${t(old ? 'evidence.oldNote' : 'evidence.asOf', { date })}` : ''}
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
      {withReport ? <ReportLink at={at} of={of} /> : null}
    </div>
  );
  return (
    <details className={styles.evidence} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.how}>{t('evidence.how')}</span>
        <span className="visually-hidden">
          {ofName ? <AsPublished name={ofName} within={` (${of})`} /> : ` (${of})`}
        </span>
        <span>{t(`confidence.${confidence}`)}</span>
        {old ? <span className={styles.old}>{t('evidence.old', { date })}</span> : null}
      </summary>
      {isOpen ? body(true) : null}
      <WithoutScript>{() => body(false)}</WithoutScript>
    </details>
  );
}
