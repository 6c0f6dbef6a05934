import { useWords } from '../../i18n/useWords';
import { SourceLine } from '../../ui/SourceLine';
import styles from './ReportScreen.module.css';
import type { Reported } from './useReported';
import { useDataWords } from './useReported';

/** The figure as it stands now: what, how sure, of when, and from where. */
export function FigureFacts({ reported }: { reported: Reported }) {
  const { t } = useWords();
  const version = useDataWords();
  const { name, says, sure, asOf, sources } = reported;
  return (
    <section aria-labelledby="nu" className={styles.figure}>
      <h2 id="nu">{t('report.now')}</h2>
      <dl className={styles.facts}>
        <Fact term={t('report.about')}>{name}</Fact>
        <Fact term={t('report.value')}>
          {says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fact>
        <Fact term={t('report.sure')}>{sure}</Fact>
        {asOf ? <Fact term={t('report.asOf')}>{asOf}</Fact> : null}
        <Fact term={t('report.sources')}>
          {sources.length === 0 ? t('report.noSources') : null}
          {sources.map((source) => (
            <p key={source.id}>
              <SourceLine source={source} />
            </p>
          ))}
        </Fact>
        <Fact term={t('report.version')}>{version}</Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="numbers">{children}</dd>
    </div>
  );
}
