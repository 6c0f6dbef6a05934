import type { FigureAt } from '../../core/evidence/figureAt';
import type { SourceFile, ThemeFile } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';
import styles from './Findings.module.css';

type Props = {
  findings: ThemeFile['findings'];
  sourceList: Readonly<Record<string, SourceFile>>;
  /** The theme, as the address of a report names it. */
  at: FigureAt;
};

/** What is known to work and what is not: the outcome first, how well it was looked into, and when. */
export function Findings({ findings, sourceList, at }: Props) {
  const { t, pick, language } = useWords();
  return (
    <ul role="list" className={styles.findings}>
      {findings.map(({ claim, strength, outcome, asOf, confidence, sources }, index) => (
        <li key={claim.nl} className={styles.finding} data-outcome={outcome}>
          <p className={styles.verdict}>
            <strong>{t(`themes.outcome.${outcome}`)}</strong>{' '}
            <span>
              {t('themes.known', { strength: t(`themes.strength.${strength}`), date: formatDate(asOf, language) })}
            </span>
          </p>
          <p>{pick(claim)}</p>
          <Evidence
            confidence={confidence}
            asOf={asOf}
            sources={sources}
            sourceList={sourceList}
            of={pick(claim)}
            at={`${at}/findings/${index}`}
          />
        </li>
      ))}
    </ul>
  );
}
