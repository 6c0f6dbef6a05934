import { useWords } from '../../../i18n/useWords';
import { useHashTarget } from '../../../state/address/useHashTarget';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { SourceLine } from '../../../ui/SourceLine';
import { Certainty } from './Certainty';
import styles from './Record.module.css';
import { Row, Rows } from './Rows';
import { Section } from './Section';

/** Where the page comes from: how sure the description is, the codes of the occupation, and every source. */
export function Record({ detail }: { detail: RoleDetail }) {
  const { t } = useWords();
  const { codes } = detail;
  const sources = Object.values(detail.sourceList);
  // The last part of the page: once it is there, so is every section that an address can name.
  useHashTarget();
  return (
    <Section id="bronnen" title={t('roleMore.record.title')}>
      <Certainty certainty={detail.certainty} />
      <div>
        <p>{t('roleMore.record.whole')}</p>
        <Evidence
          confidence={detail.confidence}
          sources={detail.sources}
          sourceList={detail.sourceList}
          of={t('roleMore.record.whole')}
          at={`functie/${detail.id}`}
        />
      </div>
      {codes.isco08 || codes.esco ? (
        <Fold title={t('roleMore.record.codes')}>
          <p>{t('roleMore.record.codesText')}</p>
          <Rows>
            {codes.isco08 ? <Row term={t('roleMore.record.isco')}>{codes.isco08}</Row> : null}
            {codes.esco ? (
              <Row term={t('roleMore.record.esco')}>
                <a href={codes.esco} rel="noopener noreferrer" lang="en">
                  {codes.escoLabel ?? codes.esco}
                </a>
              </Row>
            ) : null}
            <Row term={t('roleMore.record.matchLabel')}>{t(`roleMore.record.match.${codes.match}`)}</Row>
          </Rows>
        </Fold>
      ) : null}
      <Fold title={t('roleMore.record.sources', { count: sources.length })}>
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
