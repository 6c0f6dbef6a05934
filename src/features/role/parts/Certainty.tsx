import { CERTAINTIES, type CertaintyCounts } from '../../../core/evidence/certaintyOf';
import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Fold } from '../../../ui/Fold';
import styles from './Certainty.module.css';
import { Row, Rows } from './Rows';

/** How sure the figures about this role are, in a sentence; a bar draws the same; and whom to ask about the rest. */
export function Certainty({ certainty }: { certainty: RoleDetail['certainty'] }) {
  const { t } = useWords();
  const sentence = useSentence();
  const { total, old, topics } = certainty;
  if (total === 0) return null;
  const unsure = topics.filter(({ estimate, unknown }) => estimate + unknown > 0);
  return (
    <div className={styles.certainty}>
      <h3>{t('roleMore.certainty.title')}</h3>
      <p className="numbers">
        {sentence(certainty)} {old > 0 ? t('roleMore.certainty.old', { count: old }) : ''}
      </p>
      <Bar counts={certainty} />
      {unsure.length > 0 ? (
        <Fold title={t('roleMore.certainty.ask')}>
          <Rows>
            {unsure.map((topic) => (
              <Row key={topic.topic} term={t(`roleMore.certainty.topic.${topic.topic}`)}>
                <p className="numbers">{sentence(topic)}</p>
                <p>{t(`roleMore.certainty.whom.${topic.topic}`)}</p>
              </Row>
            ))}
          </Rows>
        </Fold>
      ) : null}
    </div>
  );
}

/** "Van de 41 cijfers zijn er 6 gecontroleerd en 23 geschat; 2 weten we niet." What is not there is not told. */
function useSentence(): (counts: CertaintyCounts) => string {
  const { t, language } = useWords();
  return (counts) => {
    const parts = (['verified', 'known', 'estimate'] as const).flatMap((word) =>
      counts[word] > 0 ? [t(`roleMore.certainty.part.${word}`, { count: counts[word] })] : [],
    );
    const { total, unknown } = counts;
    if (parts.length === 0) return t('roleMore.certainty.allUnknown', { count: total });
    const told = t('roleMore.certainty.told', { count: total, parts: formatList(parts, language) });
    return unknown > 0 ? `${told}; ${t('roleMore.certainty.unknown', { count: unknown })}.` : `${told}.`;
  };
}

/** The sentence as a bar: filled, striped, dotted, empty. For the eye only; the words say the same. */
function Bar({ counts }: { counts: CertaintyCounts }) {
  const { t } = useWords();
  const shown = CERTAINTIES.filter((word) => counts[word] > 0);
  return (
    <div aria-hidden="true">
      <div className={styles.bar}>
        {shown.map((word) => (
          <span key={word} className={styles.part} data-certainty={word} style={{ flexGrow: counts[word] }} />
        ))}
      </div>
      <p className={styles.key}>
        {shown.map((word) => (
          <span key={word}>
            <span className={styles.swatch} data-certainty={word} /> {t(`roleMore.certainty.word.${word}`)}{' '}
            <span className="numbers">{counts[word]}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
